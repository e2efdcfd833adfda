#include "pipeline/import.h"

#include <string_view>
#include <utility>

#include "check/parse_issues/parse_issues.h"
#include "check/parse_issues/swagger_document.h"
#include "check/quotas.h"
#include "diag/catalogue/document.h"
#include "diag/catalogue/extension.h"
#include "diag/catalogue/parse_issues.h"
#include "diag/catalogue/text.h"
#include "doc/dialect.h"
#include "pipeline/envelope.h"
#include "pipeline/open.h"
#include "pipeline/put.h"

namespace gwport::pipeline {
namespace {

namespace rules = diag::rules;

/// A refusal before anything was imported: its message comes bare.
ImportResult refuse(ImportResult result, std::string_view message) {
  result.unreadable = refused_by_gwport(result.diagnostics);
  if (!result.unreadable) result.error_message = message;
  return result;
}

/// The last value of a variable, or what there is without one.
std::string value_of(const ImportOptions& options, std::string_view variable, std::string value) {
  for (const auto& [name, text] : options.variables) {
    if (name == variable) value = text;
  }
  return value;
}

read::Options read_options(const ImportOptions& options, const model::State* onto) {
  read::Options read = options.read;
  if (onto != nullptr) read.rest_api_id = onto->rest_api.id;
  if (onto != nullptr && options.mode == PutMode::kMerge) {
    for (const model::Model& kept : onto->models) read.existing_models.push_back(kept.name);
  }
  read.region = value_of(options, "AWS::Region", read.region);
  read.account_id = value_of(options, "AWS::AccountId", read.account_id);
  read.partition = value_of(options, "AWS::Partition", read.partition);
  return read;
}

/// A merge takes a document without `info`: the API keeps its name and nothing is said.
/// Source: reported: a part of a document merged with failonwarnings.
void forgive_missing_info(const doc::Node& root, diag::Diagnostics& diagnostics) {
  if (root.find("info") != nullptr) return;
  std::erase_if(diagnostics.list(), [](const diag::Diagnostic& each) {
    return each.rule == &rules::kNoTitle ||
           (each.rule == &rules::kMissingMember &&
            each.message == "Parse issue: attribute info is missing");
  });
}

/// Checks the API as it would be after the call. What a put finds wrong about entities that were
/// there before is left out: the service does not put them again.
void check_result(const model::State& state, const check::Limits& limits, const doc::Node& root,
                  bool put, diag::Diagnostics& diagnostics) {
  diag::Diagnostics found;
  check::check_state(state, limits, found, &root);
  for (diag::Diagnostic& each : found.list()) {
    if (!put || each.span.known()) diagnostics.list().push_back(std::move(each));
  }
}

/// A malformed integration ends the call while the document is taken apart: its message comes bare.
const diag::Diagnostic* find_malformed(const diag::Diagnostics& diagnostics) {
  for (const diag::Diagnostic& each : diagnostics.list()) {
    if (each.rule == &rules::kMalformedIntegration) return &each;
  }
  return nullptr;
}

/// Reads the document; false when the service makes none of it (reported).
bool parse(std::unique_ptr<diag::Source> source, const ImportOptions& options,
           ImportResult& result) {
  result.document = open_document(std::move(source), options, result.diagnostics);
  if (result.document.root == nullptr) return false;
  const doc::Node& root = *result.document.root;
  return doc::dialect_of(root) == doc::Dialect::kSwagger2
             ? check::report_swagger_document(root, result.diagnostics)
             : check::report_parse_issues(root, result.diagnostics, options.look_on);
}

/// Marks the refusals from `begin` on: the call ended before.
void mark_unsaid(std::size_t begin, diag::Diagnostics& diagnostics) {
  for (; begin < diagnostics.list().size(); ++begin) diagnostics.list()[begin].unsaid = true;
}

/// Reads the document. The message of a call that ends here; empty when it goes on.
std::string_view open(std::unique_ptr<diag::Source> source, const ImportOptions& options,
                      ImportResult& result) {
  diag::Diagnostics& diagnostics = result.diagnostics;
  check::check_body_size(source->text().size(), options.limits, diagnostics);
  const bool too_large = diagnostics.refused();
  if (too_large && !options.look_on) {
    result.document.source = std::move(source);
    return diagnostics.list().front().message;
  }
  const bool parsed = parse(std::move(source), options, result);
  if (too_large) return diagnostics.list().front().message;
  return parsed ? std::string_view() : rules::kInvalidInput.text;
}

/// Why the call ends while the document is taken apart; empty when it goes on.
std::string end_of(std::string_view ended, const diag::Diagnostics& diagnostics) {
  if (!ended.empty()) return std::string(ended);
  const diag::Diagnostic* malformed = find_malformed(diagnostics);
  return malformed != nullptr ? malformed->message : std::string();
}

}  // namespace

ImportResult import_api(std::unique_ptr<diag::Source> source, const ImportOptions& options,
                        const model::State* onto) {
  ImportResult result;
  diag::Diagnostics& diagnostics = result.diagnostics;
  std::string ended(open(std::move(source), options, result));
  const doc::Node* root = result.document.root;
  const auto dialect = root != nullptr ? doc::family_of(*root) : std::nullopt;
  if (!ended.empty() && (!options.look_on || !dialect)) return refuse(std::move(result), ended);
  model::State state = read::read_api(*root, *dialect, read_options(options, onto), diagnostics);
  ended = end_of(ended, diagnostics);
  const std::size_t said = diagnostics.list().size();
  if (onto != nullptr) {
    if (options.mode == PutMode::kMerge) forgive_missing_info(*root, diagnostics);
    state = put(*onto, std::move(state), options.mode, options.read.ignore_documentation);
  }
  check_result(state, options.limits, *root, onto != nullptr, diagnostics);
  if (!ended.empty()) mark_unsaid(said, diagnostics);
  ServiceWords words = service_words(diagnostics);
  const std::string message = !ended.empty() ? ended : refusal_of(words, options.fail_on_warnings);
  if (!message.empty() || refused_by_gwport(diagnostics)) {
    result.refused = std::move(state);
    return refuse(std::move(result), message);
  }
  state.rest_api.warnings = std::move(words.warnings);
  result.state = std::move(state);
  return result;
}

}  // namespace gwport::pipeline
