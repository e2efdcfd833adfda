#include "report/sarif.h"

#include <unordered_map>

#include "report/fingerprint.h"
#include "report/printable.h"
#include "report/sarif_rules.h"
#include "report/uri.h"
#include "text/json_writer.h"

namespace gwport::report {
namespace {

using text::JsonWriter;

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

void message(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name);
  json.begin_object();
  json.member("text", valid_utf8(text));
  json.end_object();
}

void artifact(JsonWriter& json, std::string_view file) {
  const std::string uri = uri_of_path(file);
  json.key("artifactLocation");
  json.begin_object();
  json.member("uri", uri);
  if (!uri.starts_with("file:")) json.member("uriBaseId", "%SRCROOT%");
  json.end_object();
}

void region(JsonWriter& json, std::string_view name, const Place& place) {
  json.key(name);
  json.begin_object();
  json.member_integer("startLine", place.begin.line);
  json.member_integer("startColumn", place.begin_character);
  json.member_integer("endLine", place.end.line);
  json.member_integer("endColumn", place.end_character);
  json.end_object();
}

/// The members of a location, without the braces.
void physical_location(JsonWriter& json, std::string_view file, const Place& place) {
  json.key("physicalLocation");
  json.begin_object();
  artifact(json, file);
  if (place.known) region(json, "region", place);
  json.end_object();
}

void locations(JsonWriter& json, std::string_view file, const Finding& finding) {
  json.key("locations");
  json.begin_array();
  json.begin_object();
  physical_location(json, file, finding.place);
  if (!finding.pointer.empty()) {
    json.key("logicalLocations");
    json.begin_array();
    json.begin_object();
    json.member("fullyQualifiedName", valid_utf8(finding.pointer));
    json.end_object();
    json.end_array();
  }
  json.end_object();
  json.end_array();
}

void related(JsonWriter& json, std::string_view file, const std::vector<RelatedFinding>& list) {
  if (list.empty()) return;
  json.key("relatedLocations");
  json.begin_array();
  for (const RelatedFinding& each : list) {
    json.begin_object();
    physical_location(json, file, each.place);
    message(json, "message", each.message);
    json.end_object();
  }
  json.end_array();
}

void replacements(JsonWriter& json, const FindingFix& fix) {
  json.key("replacements");
  json.begin_array();
  for (const FindingEdit& edit : fix.edits) {
    json.begin_object();
    region(json, "deletedRegion", edit.place);
    if (!edit.text.empty()) message(json, "insertedContent", edit.text);
    json.end_object();
  }
  json.end_array();
}

void fixes(JsonWriter& json, std::string_view file, const FindingFix* fix) {
  if (fix == nullptr || fix->edits.empty()) return;
  json.key("fixes");
  json.begin_array();
  json.begin_object();
  message(json, "description", fix->title);
  json.key("artifactChanges");
  json.begin_array();
  json.begin_object();
  artifact(json, file);
  replacements(json, *fix);
  json.end_object();
  json.end_array();
  json.end_object();
  json.end_array();
}

void tool(JsonWriter& json, const Report& report, const SarifRules& rules) {
  json.key("tool");
  json.begin_object();
  json.key("driver");
  json.begin_object();
  json.member("name", "gwport");
  if (!report.version.empty()) json.member("version", report.version);
  rules.write(json);
  json.end_object();
  json.end_object();
}

void results(JsonWriter& json, const Report& report, const SarifRules& rules) {
  Fingerprints fingerprints;
  json.key("results");
  json.begin_array();
  for (const FileFindings& file : report.files) {
    for (const Finding& finding : file.findings) {
      json.begin_object();
      json.member("ruleId", finding.rule->id);
      json.member_integer("ruleIndex", rules.index_of(finding.rule));
      json.member("level", sarif_level(finding.severity));
      message(json, "message", finding.message);
      locations(json, file.file, finding);
      related(json, file.file, finding.related);
      json.key("partialFingerprints");
      json.begin_object();
      json.member("gwport/v1", fingerprints.of(file.file, finding));
      json.end_object();
      fixes(json, file.file, finding.fix.get());
      json.end_object();
    }
  }
  json.end_array();
}

}  // namespace

void to_sarif(const Report& report, const Take& take) {
  JsonWriter json(take, text::JsonStyle::kPretty, text::JsonEnd::kNewLine);
  const SarifRules rules(report.files);
  json.begin_object();
  json.member("$schema", kSchema);
  json.member("version", "2.1.0");
  json.key("runs");
  json.begin_array();
  json.begin_object();
  tool(json, report, rules);
  json.member("columnKind", "unicodeCodePoints");
  results(json, report, rules);
  json.end_object();
  json.end_array();
  json.end_object();
}

}  // namespace gwport::report
