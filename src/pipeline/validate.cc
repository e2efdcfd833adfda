#include "pipeline/validate.h"

#include "check/specification/specification.h"
#include "diag/catalogue/input.h"
#include "doc/dialect.h"
#include "pipeline/api.h"
#include "pipeline/open.h"
#include "read/state/state.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

Validation read_only(std::unique_ptr<diag::Source> source, const ImportOptions& options) {
  Validation validation;
  validation.document = open_document(std::move(source), options, validation.diagnostics);
  validation.unreadable = refused_by_gwport(validation.diagnostics);
  const doc::Node* root = validation.document.root;
  if (root != nullptr && !doc::dialect_of(*root)) {
    validation.diagnostics.report(diag::rules::kUnknownSpecification, root->span());
  }
  return validation;
}

Validation validate_state(std::unique_ptr<diag::Source> source, const ImportOptions& options) {
  Validation validation;
  text::ReadOptions reading = options.text;
  reading.refusal = &diag::rules::kUnreadableInput;
  validation.document = text::read(std::move(source), reading, validation.diagnostics);
  const doc::Node& root = *validation.document.root;  // is_state() has read it
  const model::State state = read::read_state(root, validation.diagnostics, read::Origins::kKept);
  validation.unreadable = refused_by_gwport(validation.diagnostics);
  if (!validation.unreadable) {
    check::check_state(state, options.limits, validation.diagnostics, &root);
  }
  return validation;
}

}  // namespace

Validation validate(std::unique_ptr<diag::Source> source, const ImportOptions& options,
                    Against against) {
  if (is_state(*source, options.text)) return validate_state(std::move(source), options);
  Validation validation;
  if (against == Against::kSpecification) {
    validation = read_only(std::move(source), options);
  } else {
    ImportOptions reporting = options;
    reporting.read.whole_documentation = false;
    ImportResult imported = import_api(std::move(source), reporting);
    validation = {std::move(imported.document), std::move(imported.diagnostics),
                  imported.unreadable};
  }
  const doc::Node* root = validation.document.root;
  if (against == Against::kService || root == nullptr) return validation;
  if (const auto dialect = doc::dialect_of(*root)) {
    check::check_specification(*root, *dialect, validation.diagnostics);
  }
  return validation;
}

}  // namespace gwport::pipeline
