#include "pipeline/keys.h"

#include <algorithm>

#include "check/api_keys.h"
#include "model/ids.h"
#include "pipeline/envelope.h"
#include "pipeline/request.h"
#include "read/keys/keys.h"

namespace gwport::pipeline {
namespace {

constexpr std::size_t kIdLength = 10;

/// The service's warnings follow the rows.
void sort_by_place(diag::Diagnostics& diagnostics) {
  std::stable_sort(diagnostics.list().begin(), diagnostics.list().end(),
                   [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
}

std::vector<std::string> ids_of(const std::vector<model::ApiKey>& keys) {
  std::vector<std::string> ids;
  ids.reserve(keys.size());
  model::DistinctIds taken;
  for (const model::ApiKey& key : keys) {
    ids.push_back(taken.distinct(model::make_id({"api key", key.value}, kIdLength)));
  }
  return ids;
}

}  // namespace

KeysResult import_keys(std::unique_ptr<diag::Source> source, const check::Limits& limits,
                       bool fail_on_warnings) {
  KeysResult result;
  RequestCheck request =
      check_request({.operation = emit::Operation::kImportApiKeys}, source->text().size(), limits);
  result.error_message = std::move(request.error_message);
  result.diagnostics = std::move(request.diagnostics);
  read::KeyFile file;
  if (result.error_message.empty()) file = read::read_keys(source->text(), result.diagnostics);
  check::check_api_keys(file.keys, result.diagnostics);
  sort_by_place(result.diagnostics);
  result.document.source = std::make_unique<diag::Source>(source->name(), std::move(file.shown));
  if (!result.error_message.empty()) return result;
  ServiceWords words = service_words(result.diagnostics);
  result.error_message = refusal_of(words, fail_on_warnings);
  result.warnings = std::move(words.warnings);
  if (result.error_message.empty()) result.ids = ids_of(file.keys);
  return result;
}

}  // namespace gwport::pipeline
