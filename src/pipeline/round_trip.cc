#include "pipeline/round_trip.h"

#include <algorithm>
#include <utility>

#include "pipeline/differences.h"
#include "pipeline/round_trip_names.h"
#include "pipeline/round_trip_rules.h"

namespace gwport::pipeline {
namespace {

constexpr std::string_view kDocumentationVersion = "1";

void add_differences(const model::State& before, const model::State& after,
                     const ExportRequest& request, std::vector<RoundTripRow>& rows) {
  const RoundTripRules rules(before, request);
  for (Difference& each : differences(before, after)) {
    if (each.kind == EntityKind::kDocumentationPart && !request.options.documentation) continue;
    const diag::Rule* rule = rules.find(each);
    RoundTripRow& row = rows.emplace_back();
    row.change = name_of(each.change);
    row.what = entity_name(each);
    row.member = std::move(each.member);
    row.before = std::move(each.before);
    row.after = std::move(each.after);
    row.span = each.span;
    row.rule = rule;
  }
}

RoundTrip refused(RoundTrip trip, std::string_view step, std::string code, std::string message) {
  trip.refused_by = step;
  trip.error_code = std::move(code);
  trip.error_message = std::move(message);
  return trip;
}

}  // namespace

bool RoundTrip::lossy() const {
  return std::any_of(rows.begin(), rows.end(),
                     [](const RoundTripRow& row) { return row.change != "added"; });
}

RoundTrip round_trip(std::unique_ptr<diag::Source> source, const ImportOptions& options,
                     ExportRequest request) {
  static constexpr const char* kBadRequest = "BadRequestException";
  RoundTrip trip;
  ImportResult first = import_api(std::move(source), options);
  trip.document = std::move(first.document);
  trip.diagnostics = std::move(first.diagnostics);
  trip.unreadable = first.unreadable;
  if (!first.state) return refused(std::move(trip), "import", kBadRequest, first.error_message);
  if (request.options.documentation) request.documentation_version = kDocumentationVersion;
  ExportResult exported = export_api(*first.state, request);
  if (!exported.error_message.empty()) {
    return refused(std::move(trip), "export", exported.error_code, exported.error_message);
  }
  ImportOptions plain;
  plain.read.endpoint_type = options.read.endpoint_type;
  plain.limits = options.limits;
  const ImportResult second =
      import_api(std::make_unique<diag::Source>("export", std::move(exported.body)), plain);
  if (!second.state) {
    return refused(std::move(trip), "second import", kBadRequest, second.error_message);
  }
  add_renamings(*trip.document.root, *first.state, request.type, trip.rows);
  add_differences(*first.state, *second.state, request, trip.rows);
  return trip;
}

}  // namespace gwport::pipeline
