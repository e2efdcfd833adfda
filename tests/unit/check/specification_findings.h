// What the tests of the specifications' rules share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/specification/specification.h"
#include "doc/pointer.h"
#include "text/read.h"

namespace gwport::check {

using Findings = std::vector<std::string>;

/// Each finding as its pointer and its message.
inline Findings findings_in(std::string_view text) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("a.json", text, diagnostics);
  if (document.root == nullptr) return {"not read"};
  const std::optional<doc::Dialect> dialect = doc::dialect_of(*document.root);
  if (!dialect) return {"no dialect"};
  check_specification(*document.root, *dialect, diagnostics);
  Findings lines;
  for (const diag::Diagnostic& diagnostic : diagnostics.list()) {
    lines.push_back(doc::pointer_at(*document.root, diagnostic.span) + " " + diagnostic.message);
  }
  return lines;
}

/// An OpenAPI 3.0 document with these members besides version and info.
inline std::string openapi(std::string_view members) {
  return R"({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, )" + std::string(members) +
         "}";
}

/// A Swagger 2.0 document with these members besides version and info.
inline std::string swagger(std::string_view members) {
  return R"({"swagger": "2.0", "info": {"title": "t", "version": "1"}, )" + std::string(members) +
         "}";
}

}  // namespace gwport::check
