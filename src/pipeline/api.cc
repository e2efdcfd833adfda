#include "pipeline/api.h"

#include <utility>

#include "pipeline/load.h"

namespace gwport::pipeline {

bool is_state(const diag::Source& source, const text::ReadOptions& options) {
  if (source.text().find("\"restApi\"") == std::string_view::npos) return false;
  diag::Diagnostics ignored;
  const doc::Document document = text::read(
      std::make_unique<diag::Source>(source.name(), std::string(source.text())), options, ignored);
  return document.root != nullptr && document.root->find("restApi") != nullptr;
}

LoadedApi loaded(ImportResult result) {
  LoadedApi api;
  api.document = std::move(result.document);
  api.diagnostics = std::move(result.diagnostics);
  api.value = std::move(result.state);
  api.error_message = std::move(result.error_message);
  return api;
}

LoadedApi load_api(std::unique_ptr<diag::Source> source, const ImportOptions& options,
                   read::Origins origins) {
  if (!is_state(*source, options.text)) return loaded(import_api(std::move(source), options));
  Loaded<model::State> state = load_state(std::move(source), options.text, origins);
  LoadedApi api;
  api.document = std::move(state.document);
  api.diagnostics = std::move(state.diagnostics);
  api.value = std::move(state.value);
  api.is_state = true;
  return api;
}

LoadedApi load_api(std::unique_ptr<diag::Source> source, const text::ReadOptions& options) {
  ImportOptions import;
  import.text = options;
  return load_api(std::move(source), import, read::Origins::kUnknown);
}

}  // namespace gwport::pipeline
