#include "pipeline/lint.h"

#include <utility>

#include "doc/dialect.h"
#include "lint/fix/fix.h"
#include "lint/lint.h"
#include "lint/repeats.h"

namespace gwport::pipeline {

LintResult lint(std::unique_ptr<diag::Source> source, const ImportOptions& options) {
  ImportOptions all = options;
  all.look_on = true;
  all.read.whole_documentation = false;
  ImportResult imported = import_api(std::move(source), all);
  LintResult result{
      {std::move(imported.document), std::move(imported.diagnostics), imported.unreadable},
      std::move(imported.state ? imported.state : imported.refused)};
  const doc::Node* root = result.validation.document.root;
  if (root == nullptr || imported.unreadable) return result;
  if (const auto dialect = doc::family_of(*root)) {
    const model::State* state = result.state ? &*result.state : nullptr;
    const bool ignored = options.read.base_path == read::BasePath::kIgnore;
    lint::lint({*root, *dialect, result.validation.document.source->text(), state, ignored},
               result.validation.diagnostics);
    lint::drop_repeats(*root, result.validation.diagnostics);
    lint::add_fixes(result.validation.document, *dialect, result.validation.diagnostics);
  }
  return result;
}

}  // namespace gwport::pipeline
