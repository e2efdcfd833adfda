// What the tests of the parser's messages share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/parse_issues/parse_issues.h"
#include "text/read.h"

namespace gwport::check {

using Lines = std::vector<std::string>;

/// A document with these members besides version and info.
inline std::string with_members(std::string_view members) {
  return R"({"openapi": "3.0.1", "info": {"title": "t", "version": "1"})" +
         (members.empty() ? "" : ", " + std::string(members)) + "}";
}

/// A document with these paths.
inline std::string with_paths(std::string_view paths) {
  return with_members(R"("paths": {)" + std::string(paths) + "}");
}

/// A document whose only operation, get of /p, has these members besides its responses.
inline std::string with_operation(std::string_view members) {
  return with_paths(R"("/p": {"get": {"responses": {}, )" + std::string(members) + "}}");
}

/// A document whose components are these.
inline std::string with_components(std::string_view components) {
  return with_members(R"("paths": {}, "components": {)" + std::string(components) + "}");
}

/// A document with the component schema S.
inline std::string with_schema(std::string_view schema) {
  return with_components(R"("schemas": {"S": )" + std::string(schema) + "}");
}

/// The messages about a document without what all of them begin with.
inline Lines messages_of(std::string_view text) {
  constexpr std::string_view kBegin = "Parse issue: attribute ";
  diag::Diagnostics reading;
  const doc::Document document = text::read("a.json", text, reading);
  if (document.root == nullptr) return {"not read"};
  diag::Diagnostics diagnostics;
  Lines lines;
  if (!report_parse_issues(*document.root, diagnostics)) lines.push_back("no document");
  for (const diag::Diagnostic& diagnostic : diagnostics.list()) {
    const std::string& message = diagnostic.message;
    const bool known = message.starts_with(kBegin);
    lines.push_back(known ? message.substr(kBegin.size()) : message);
  }
  return lines;
}

/// The text at the place of the only finding, then a bar and its hint.
inline std::string place_of(std::string_view text) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("a.json", text, diagnostics);
  (void)report_parse_issues(*document.root, diagnostics);
  if (diagnostics.list().size() != 1) return "not one finding";
  const diag::Diagnostic& only = diagnostics.list().front();
  return std::string(text.substr(only.span.begin, only.span.end - only.span.begin)) + "|" +
         only.hint;
}

}  // namespace gwport::check
