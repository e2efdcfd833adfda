#include "report/sarif_rules.h"

namespace gwport::report {
namespace {

using text::JsonWriter;

void message(JsonWriter& json, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  json.key(name);
  json.begin_object();
  json.member("text", text);
  json.end_object();
}

void properties(JsonWriter& json, const diag::Rule& rule) {
  json.key("properties");
  json.begin_object();
  json.member("outcome", diag::name_of(rule.outcome));
  json.member("evidence", diag::name_of(rule.evidence));
  if (!rule.source.empty()) json.member("source", rule.source);
  if (!rule.unchecked.empty()) json.member("unchecked", rule.unchecked);
  json.end_object();
}

void write_rule(JsonWriter& json, const diag::Rule& rule) {
  json.begin_object();
  json.member("id", rule.id);
  message(json, "shortDescription", rule.text);
  message(json, "fullDescription", rule.explanation);
  message(json, "help", rule.fix);
  json.key("defaultConfiguration");
  json.begin_object();
  json.member("level", sarif_level(rule.severity));
  json.end_object();
  properties(json, rule);
  json.end_object();
}

}  // namespace

SarifRules::SarifRules(std::span<const FileFindings> files) {
  for (const FileFindings& file : files) {
    for (const Finding& finding : file.findings) {
      const auto next = static_cast<std::int64_t>(rules_.size());
      if (places_.emplace(finding.rule, next).second) rules_.push_back(finding.rule);
    }
  }
}

void SarifRules::write(JsonWriter& json) const {
  json.key("rules");
  json.begin_array();
  for (const diag::Rule* rule : rules_) write_rule(json, *rule);
  json.end_array();
}

std::string_view sarif_level(diag::Severity severity) {
  if (severity == diag::Severity::kError) return "error";
  return severity == diag::Severity::kWarning ? "warning" : "note";
}

}  // namespace gwport::report
