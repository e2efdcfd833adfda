#include "pipeline/diff/compare.h"

#include <utility>

#include "pipeline/diff/places.h"
#include "pipeline/forget_origins.h"

namespace gwport::pipeline {
namespace {

Scope scope_of(const Comparison& comparison) {
  if (comparison.mode || !comparison.before.is_state || !comparison.after.is_state) {
    return Scope::kDocument;
  }
  const std::string& id = comparison.before.value->rest_api.id;
  return id == comparison.after.value->rest_api.id ? Scope::kSameApi : Scope::kState;
}

LoadedApi put_onto(const model::State& api, std::unique_ptr<diag::Source> document,
                   const ImportOptions& options) {
  model::State target = api;
  forget_origins(target);
  return loaded(import_api(std::move(document), options, &target));
}

}  // namespace

Comparison compare(std::unique_ptr<diag::Source> before, std::unique_ptr<diag::Source> after,
                   ImportOptions options, std::optional<PutMode> mode) {
  Comparison comparison;
  comparison.mode = mode;
  if (mode) options.mode = *mode;
  comparison.before = load_api(std::move(before), options, read::Origins::kKept);
  if (!comparison.before.value) return comparison;
  comparison.after = mode ? put_onto(*comparison.before.value, std::move(after), options)
                          : load_api(std::move(after), options, read::Origins::kKept);
  if (!comparison.after.value) return comparison;
  comparison.scope = scope_of(comparison);
  comparison.diff = diff(*comparison.before.value, *comparison.after.value, comparison.scope);
  place_entries(comparison.before, comparison.after, comparison.diff);
  return comparison;
}

}  // namespace gwport::pipeline
