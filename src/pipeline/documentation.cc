#include "pipeline/documentation.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "check/quotas.h"
#include "diag/catalogue/documentation.h"
#include "diag/catalogue/text.h"
#include "doc/dialect.h"
#include "pipeline/envelope.h"
#include "pipeline/open.h"
#include "pipeline/put_documentation.h"
#include "pipeline/stages.h"
#include "read/documentation/documentation.h"
#include "read/documentation/location.h"
#include "read/documentation/parts.h"

namespace gwport::pipeline {
namespace {

namespace rules = diag::rules;
using Parts = std::vector<model::DocumentationPart>;

/// The parts of whatever the document is; null when the service could not make an importer of it.
std::optional<Parts> parts_of(const doc::Node& root, const model::State& onto,
                              diag::Diagnostics& diagnostics) {
  const std::string& id = onto.rest_api.id;
  if (const auto dialect = doc::dialect_of(root)) {
    return read::read_documentation(root, *dialect, "", id, diagnostics);
  }
  const doc::Node* list = root.find("documentationParts");
  if (list == nullptr) return std::nullopt;
  Parts parts = read::in_listing_order(read::explicit_parts(*list, diagnostics));
  read::complete_parts(parts, id);
  return parts;
}

/// What the service says to a body that it makes nothing of; the reader's own words become these.
DocumentationResult no_importer(DocumentationResult result) {
  result.unreadable = refused_by_gwport(result.diagnostics);
  if (result.unreadable) return result;
  for (diag::Diagnostic& each : result.diagnostics.list()) {
    if (each.rule != &rules::kInvalidInput) continue;
    each.rule = &rules::kDocumentationInput;
    each.message = rules::kDocumentationInput.text;
  }
  if (!result.diagnostics.refused()) {
    result.diagnostics.report(rules::kDocumentationInput, result.document.root->span());
  }
  result.error_message = rules::kDocumentationInput.text;
  return result;
}

/// The locations of imported parts in the order of the document.
std::vector<std::string> locations_in_order(const Parts& parts) {
  std::vector<const model::DocumentationPart*> order;
  order.reserve(parts.size());
  for (const auto& part : parts) order.push_back(&part);
  std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
    return a->origin.span.begin < b->origin.span.begin;
  });
  std::vector<std::string> locations;
  locations.reserve(order.size());
  for (const auto* part : order) locations.push_back(read::location_key(part->location));
  return locations;
}

/// The ids that the parts of these locations have now.
std::vector<std::string> ids_of(const std::vector<std::string>& locations, const Parts& parts) {
  std::unordered_map<std::string, const std::string*> by_location;
  for (const auto& part : parts) by_location.emplace(read::location_key(part.location), &part.id);
  std::vector<std::string> ids;
  for (const std::string& location : locations) {
    const auto found = by_location.find(location);
    if (found != by_location.end()) ids.push_back(*found->second);
  }
  return ids;
}

}  // namespace

DocumentationResult import_documentation(std::unique_ptr<diag::Source> source,
                                         const ImportOptions& options, const model::State& onto) {
  DocumentationResult result;
  result.document = text::read(std::move(source), options.text, result.diagnostics);
  if (result.document.root == nullptr) return no_importer(std::move(result));
  std::optional<Parts> parts = parts_of(*result.document.root, onto, result.diagnostics);
  if (!parts) return no_importer(std::move(result));
  result.unreadable = refused_by_gwport(result.diagnostics);
  if (result.unreadable) return result;
  ServiceWords words = service_words(result.diagnostics);
  result.error_message = refusal_of(words, options.fail_on_warnings);
  if (!result.error_message.empty()) return result;
  const std::vector<std::string> locations = locations_in_order(*parts);
  model::State state = onto;
  state.documentation_parts =
      put_documentation(onto.documentation_parts, std::move(*parts), options.mode);
  check::Reporter reporter{result.diagnostics, result.document.root};
  check::check_documentation_quota(state, options.limits, reporter);
  result.ids = ids_of(locations, state.documentation_parts);
  result.warnings = std::move(words.warnings);
  result.state = std::move(state);
  return result;
}

std::string publish_documentation(model::State& state, const Publication& publication) {
  for (const auto& version : state.documentation_versions) {
    if (version.version == publication.version) {
      return "there is a documentation version '" + publication.version + "' already";
    }
  }
  if (publication.stage_name) {
    const auto stage = std::find_if(
        state.stages.begin(), state.stages.end(),
        [&](const model::Stage& each) { return each.stage_name == *publication.stage_name; });
    if (stage == state.stages.end()) {
      const std::string hint = stage_hint(state, *publication.stage_name);
      return "the state has no stage '" + *publication.stage_name + "'" +
             (hint.empty() ? hint : "; " + hint);
    }
    stage->documentation_version = publication.version;
  }
  state.documentation_versions.push_back({publication.version, publication.created_date,
                                          publication.description, state.documentation_parts});
  return {};
}

}  // namespace gwport::pipeline
