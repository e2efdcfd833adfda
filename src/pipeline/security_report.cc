#include <algorithm>

#include "pipeline/security.h"
#include "report/printable.h"
#include "report/table.h"
#include "text/json_writer.h"

namespace gwport::pipeline {
namespace {

using diag::Severity;
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

std::string wish_text(const lint::Wish& wish, bool is_open) {
  std::string text = wish.name + " (" + (wish.type.empty() ? "not declared" : wish.type);
  if (!wish.kept && !is_open && !wish.type.empty()) text += ", ignored";
  return text + ')';
}

std::string wanted_text(const MethodSecurity& method) {
  if (method.wishes.empty()) return method.open_on_purpose ? "is open on purpose" : "wants nothing";
  std::string text;
  for (const lint::Wish& each : method.wishes) {
    text += text.empty() ? "wants " : ", ";
    text += wish_text(each, method.protections.empty());
  }
  return method.open_on_purpose || method.optional ? text + " or nothing" : text;
}

std::string head_text(const SecuritySummary& file) {
  std::string text = report::printable(file.file);
  if (!file.known) return text + ": the service makes nothing of it\n";
  if (file.refused) text += ": the service refuses it as it is, gwport lint tells why";
  if (file.has_policy) text += file.refused ? "; it has" : ": it has";
  if (file.has_policy) text += " a resource policy, which may keep callers out, too";
  return text + '\n';
}

struct Totals {
  std::size_t methods = 0;
  std::size_t open = 0;
  std::size_t lost = 0;
  std::size_t weaker = 0;
};

Totals totals_of(const std::vector<SecuritySummary>& files) {
  Totals totals;
  for (const SecuritySummary& file : files) {
    for (const auto& [security, place, severity] : file.methods) {
      ++totals.methods;
      if (security.protections.empty()) ++totals.open;
      if (security.lost) ++totals.lost;
      if (security.weaker) ++totals.weaker;
    }
  }
  return totals;
}

std::string totals_text(const Totals& totals) {
  std::string text = std::to_string(totals.methods);
  text += totals.methods == 1 ? " method, " : " methods, ";
  text += std::to_string(totals.open) + " open, " + std::to_string(totals.lost);
  text += (totals.lost == 1 ? " loses its" : " lose their");
  text += " protection";
  if (totals.weaker > 0) {
    text += ", " + std::to_string(totals.weaker);
    text += totals.weaker == 1 ? " loses a part of it" : " lose a part of it";
  }
  return text + '\n';
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
    json.member_boolean("kept", each.kept);
    json.end_object();
  }
  json.end_array();
}

void method_json(text::JsonWriter& json, const std::string& file, const SecuredMethod& row) {
  const MethodSecurity& method = row.security;
  json.begin_object();
  json.member("file", report::valid_utf8(file));
  place_json(json, row.place);
  json.member("method", method.method);
  json.member("path", report::valid_utf8(method.path));
  protections_json(json, method);
  wishes_json(json, method);
  json.member_boolean("openOnPurpose", method.open_on_purpose);
  json.member_boolean("optional", method.optional);
  json.member_boolean("lost", method.lost);
  json.member_boolean("weaker", method.weaker);
  if (row.severity) json.member("severity", diag::name_of(*row.severity));
  json.end_object();
}

void files_json(text::JsonWriter& json, const std::vector<SecuritySummary>& files) {
  json.key("files");
  json.begin_array();
  for (const SecuritySummary& file : files) {
    json.begin_object();
    json.member("file", report::valid_utf8(file.file));
    json.member_boolean("refused", file.refused || !file.known);
    json.member_boolean("resourcePolicy", file.has_policy);
    json.end_object();
  }
  json.end_array();
}

void totals_json(text::JsonWriter& json, const std::vector<SecuritySummary>& files) {
  const Totals totals = totals_of(files);
  json.key("summary");
  json.begin_object();
  json.member_integer("files", static_cast<std::int64_t>(files.size()));
  json.member_integer("methods", static_cast<std::int64_t>(totals.methods));
  json.member_integer("open", static_cast<std::int64_t>(totals.open));
  json.member_integer("lost", static_cast<std::int64_t>(totals.lost));
  json.member_integer("weaker", static_cast<std::int64_t>(totals.weaker));
  json.end_object();
}

/// With errors only, rows of other kinds are left out.
bool is_shown(const SecuredMethod& row, bool errors_only) {
  return !errors_only || row.severity == Severity::kError;
}

}  // namespace

std::string security_text(const std::vector<SecuritySummary>& files, bool errors_only) {
  std::string out;
  for (const SecuritySummary& file : files) {
    report::Table table;
    bool any = false;
    for (const SecuredMethod& row : file.methods) {
      if (!is_shown(row, errors_only)) continue;
      any = true;
      const std::string line = row.place.known ? std::to_string(row.place.begin.line) : "";
      table.add({row.severity ? diag::name_of(*row.severity) : "", line, row.security.method,
                 row.security.path, protection_text(row.security), wanted_text(row.security)});
    }
    if (any || !errors_only || !file.known) out += head_text(file);
    out += table.text();
  }
  return errors_only ? out : out + totals_text(totals_of(files));
}

std::string security_json(const std::vector<SecuritySummary>& files, bool errors_only) {
  std::string out;
  text::JsonWriter json(out, text::JsonStyle::kPretty);
  json.begin_object();
  json.key("methods");
  json.begin_array();
  for (const SecuritySummary& file : files) {
    for (const SecuredMethod& row : file.methods) {
      if (is_shown(row, errors_only)) method_json(json, file.file, row);
    }
  }
  json.end_array();
  files_json(json, files);
  totals_json(json, files);
  json.end_object();
  return out + '\n';
}

}  // namespace gwport::pipeline
