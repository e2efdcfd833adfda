#include "pipeline/load.h"

#include "diag/catalogue/input.h"
#include "diag/catalogue/state.h"
#include "pipeline/recognize.h"
#include "read/state/state.h"

namespace gwport::pipeline {
namespace {

/// Reads the text. What the service would say of a broken document is no answer to a broken file
/// of gwport's own.
template <class T>
Loaded<T> open(std::unique_ptr<diag::Source> source, text::ReadOptions options) {
  Loaded<T> loaded;
  options.refusal = &diag::rules::kUnreadableInput;
  loaded.document = text::read(std::move(source), options, loaded.diagnostics);
  return loaded;
}

}  // namespace

Loaded<model::State> load_state(std::unique_ptr<diag::Source> source,
                                const text::ReadOptions& options, read::Origins origins) {
  Loaded<model::State> loaded = open<model::State>(std::move(source), options);
  if (loaded.document.root == nullptr) return loaded;
  if (is_openapi(*loaded.document.root)) {
    loaded.diagnostics.report(diag::rules::kStateIsDocument,
                              loaded.document.root->begin()->name_span());
    return loaded;
  }
  model::State state = read::read_state(*loaded.document.root, loaded.diagnostics, origins);
  if (!loaded.diagnostics.refused()) loaded.value = std::move(state);
  return loaded;
}

Loaded<model::State> load_state(std::unique_ptr<diag::Source> source,
                                const text::ReadOptions& options) {
  return load_state(std::move(source), options, read::Origins::kUnknown);
}

Loaded<Values> load_values(std::unique_ptr<diag::Source> source, const text::ReadOptions& options) {
  Loaded<Values> loaded = open<Values>(std::move(source), options);
  if (loaded.document.root == nullptr) return loaded;
  const doc::Node& root = *loaded.document.root;
  Values values;
  if (!root.is_object()) loaded.diagnostics.report(diag::rules::kValuesShape, root.span());
  for (const doc::Node& member : root.members()) {
    if (member.is_scalar() && !member.is_null()) {
      values.emplace_back(member.key(), member.text());
    } else {
      loaded.diagnostics.report(diag::rules::kValuesShape, member.span());
    }
  }
  if (!loaded.diagnostics.refused()) loaded.value = std::move(values);
  return loaded;
}

}  // namespace gwport::pipeline
