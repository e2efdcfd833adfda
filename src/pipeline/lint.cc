#include "pipeline/lint.h"

#include <utility>

#include "doc/dialect.h"
#include "lint/fix/fix.h"
#include "lint/lint.h"

namespace gwport::pipeline {
namespace {

/// How to read the document. The service takes no other version of OpenAPI 3, but its objects have
/// the same names.
std::optional<doc::Dialect> reading_of(const doc::Node& root) {
  if (const auto dialect = doc::dialect_of(root)) return dialect;
  const doc::Node* version = root.find("openapi");
  if (version != nullptr && version->text().starts_with("3.")) return doc::Dialect::kOpenApi3;
  return std::nullopt;
}

}  // namespace

LintResult lint(std::unique_ptr<diag::Source> source, const ImportOptions& options) {
  ImportResult imported = import_api(std::move(source), options);
  LintResult result{
      {std::move(imported.document), std::move(imported.diagnostics), imported.unreadable},
      std::move(imported.state ? imported.state : imported.refused)};
  const doc::Node* root = result.validation.document.root;
  if (root == nullptr || imported.unreadable) return result;
  if (const auto dialect = reading_of(*root)) {
    const model::State* state = result.state ? &*result.state : nullptr;
    const bool ignored = options.read.base_path == read::BasePath::kIgnore;
    lint::lint({*root, *dialect, result.validation.document.source->text(), state, ignored},
               result.validation.diagnostics);
    lint::add_fixes(result.validation.document, *dialect, result.validation.diagnostics);
  }
  return result;
}

}  // namespace gwport::pipeline
