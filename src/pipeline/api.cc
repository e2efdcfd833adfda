#include "pipeline/api.h"

#include "pipeline/import.h"
#include "pipeline/load.h"

namespace gwport::pipeline {

bool is_state(const diag::Source& source, const text::ReadOptions& options) {
  if (source.text().find("\"restApi\"") == std::string_view::npos) return false;
  diag::Diagnostics ignored;
  const doc::Document document = text::read(
      std::make_unique<diag::Source>(source.name(), std::string(source.text())), options, ignored);
  return document.root != nullptr && document.root->find("restApi") != nullptr;
}

LoadedApi load_api(std::unique_ptr<diag::Source> source, const text::ReadOptions& options) {
  LoadedApi api;
  if (is_state(*source, options)) {
    Loaded<model::State> loaded = load_state(std::move(source), options);
    api.document = std::move(loaded.document);
    api.diagnostics = std::move(loaded.diagnostics);
    api.value = std::move(loaded.value);
    return api;
  }
  ImportOptions import;
  import.text = options;
  ImportResult result = import_api(std::move(source), import);
  api.document = std::move(result.document);
  api.diagnostics = std::move(result.diagnostics);
  api.value = std::move(result.state);
  api.error_message = std::move(result.error_message);
  return api;
}

}  // namespace gwport::pipeline
