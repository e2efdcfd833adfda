#include "pipeline/security.h"

#include <algorithm>

#include "diag/catalogue/text.h"
#include "doc/dialect.h"
#include "report/printable.h"
#include "report/table.h"
#include "text/json_writer.h"

namespace gwport::pipeline {
namespace {

using lint::MethodSecurity;
using lint::Protection;

struct KindName {
  std::string_view json;
  std::string_view text;
};

KindName name_of(Protection::Kind kind) {
  switch (kind) {
    case Protection::Kind::kIam:
      return {"IAM", "IAM"};
    case Protection::Kind::kLambda:
      return {"LAMBDA", "Lambda authorizer"};
    case Protection::Kind::kCognito:
      return {"COGNITO", "Cognito"};
    case Protection::Kind::kApiKey:
      return {"API_KEY", "API key"};
  }
  return {};
}

std::string protection_text(const MethodSecurity& method) {
  std::string text;
  for (const Protection& each : method.protections) {
    if (!text.empty()) text += " and ";
    text += name_of(each.kind).text;
    if (!each.name.empty()) text += ' ' + each.name;
    for (const std::string& scope : each.scopes)
      text += (&scope == &each.scopes[0] ? ": " : ", ") + scope;
  }
  return text.empty() ? "none" : text;
}

std::string wanted_text(const MethodSecurity& method) {
  std::string text;
  for (const lint::Wish& each : method.wishes) {
    text += text.empty() ? "wants " : ", ";
    text += each.name;
    text += " (" + (each.type.empty() ? "not declared" : each.type) + ')';
  }
  if (text.empty()) return method.open_on_purpose ? "is open on purpose" : "wants nothing";
  return text;
}

struct Totals {
  std::size_t methods = 0;
  std::size_t open = 0;
  std::size_t lost = 0;
};

Totals totals_of(const std::vector<SecuritySummary>& files) {
  Totals totals;
  for (const SecuritySummary& file : files) {
    for (const MethodSecurity& each : file.methods) {
      ++totals.methods;
      if (each.protections.empty()) ++totals.open;
      if (each.lost) ++totals.lost;
    }
  }
  return totals;
}

void place_json(text::JsonWriter& json, const report::Place& place) {
  if (!place.known) return;
  json.member_integer("line", place.begin.line);
  json.member_integer("column", place.begin.column);
}

void protections_json(text::JsonWriter& json, const MethodSecurity& method) {
  json.key("protection");
  json.begin_array();
  for (const Protection& each : method.protections) {
    json.begin_object();
    json.member("type", name_of(each.kind).json);
    if (!each.name.empty()) json.member("name", report::valid_utf8(each.name));
    if (!each.scopes.empty()) {
      json.key("scopes");
      json.begin_array();
      for (const std::string& scope : each.scopes) json.string(report::valid_utf8(scope));
      json.end_array();
    }
    json.end_object();
  }
  json.end_array();
}

void wishes_json(text::JsonWriter& json, const MethodSecurity& method) {
  json.key("wanted");
  json.begin_array();
  for (const lint::Wish& each : method.wishes) {
    json.begin_object();
    json.member("name", report::valid_utf8(each.name));
    if (!each.type.empty()) json.member("type", report::valid_utf8(each.type));
    json.end_object();
  }
  json.end_array();
}

void method_json(text::JsonWriter& json, const SecuritySummary& file, std::size_t index) {
  const MethodSecurity& method = file.methods[index];
  json.begin_object();
  json.member("file", report::valid_utf8(file.file));
  place_json(json, file.places[index]);
  json.member("method", method.method);
  json.member("path", report::valid_utf8(method.path));
  protections_json(json, method);
  wishes_json(json, method);
  json.member_boolean("openOnPurpose", method.open_on_purpose);
  json.member_boolean("lost", method.lost);
  if (method.lost) json.member("severity", "error");
  json.end_object();
}

}  // namespace

SecuritySummary summarize_security(const LintResult& result) {
  const doc::Document& document = result.validation.document;
  const auto& findings = result.validation.diagnostics.list();
  const bool unread = std::any_of(findings.begin(), findings.end(), [](const auto& each) {
    return each.rule == &diag::rules::kInvalidInput;
  });
  SecuritySummary summary{.file = document.source->name(), .known = result.state && !unread};
  if (!summary.known) return summary;
  const doc::Dialect dialect = doc::dialect_of(*document.root).value_or(doc::Dialect::kOpenApi3);
  summary.methods =
      lint::summarize_security({*document.root, dialect, document.source->text(), &*result.state});
  for (const MethodSecurity& each : summary.methods) {
    summary.places.push_back({each.span.known(), document.source->position(each.span.begin),
                              document.source->position(each.span.end)});
  }
  return summary;
}

std::size_t count_lost(const std::vector<SecuritySummary>& files) { return totals_of(files).lost; }

std::string security_text(const std::vector<SecuritySummary>& files) {
  std::string out;
  for (const SecuritySummary& file : files) {
    out += report::printable(file.file);
    out += file.known ? "\n" : ": the service makes nothing of it\n";
    report::Table table;
    for (std::size_t i = 0; i < file.methods.size(); ++i) {
      const MethodSecurity& each = file.methods[i];
      const std::string line =
          file.places[i].known ? std::to_string(file.places[i].begin.line) : "";
      table.add({each.lost ? "error" : "", line, each.method, each.path, protection_text(each),
                 wanted_text(each)});
    }
    out += table.text();
  }
  const Totals totals = totals_of(files);
  out += std::to_string(totals.methods) + (totals.methods == 1 ? " method, " : " methods, ");
  out += std::to_string(totals.open) + " open, ";
  out += std::to_string(totals.lost) + (totals.lost == 1 ? " loses its" : " lose their");
  return out + " protection\n";
}

std::string security_json(const std::vector<SecuritySummary>& files) {
  std::string out;
  text::JsonWriter json(out, text::JsonStyle::kPretty);
  json.begin_object();
  json.key("methods");
  json.begin_array();
  for (const SecuritySummary& file : files) {
    for (std::size_t i = 0; i < file.methods.size(); ++i) method_json(json, file, i);
  }
  json.end_array();
  const Totals totals = totals_of(files);
  json.key("summary");
  json.begin_object();
  json.member_integer("files", static_cast<std::int64_t>(files.size()));
  json.member_integer("methods", static_cast<std::int64_t>(totals.methods));
  json.member_integer("open", static_cast<std::int64_t>(totals.open));
  json.member_integer("lost", static_cast<std::int64_t>(totals.lost));
  json.end_object();
  json.end_object();
  return out + '\n';
}

}  // namespace gwport::pipeline
