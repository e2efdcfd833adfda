// Reads an inline document for a test and names what came of it.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "doc/dialect.h"
#include "read/read.h"
#include "text/read.h"

namespace gwport::read {

struct Reading {
  diag::Diagnostics diagnostics;
  doc::Document document;
  model::State state;

  /// The paths of the resources, in order, joined by blanks.
  [[nodiscard]] std::string paths() const {
    std::string all;
    for (const auto& resource : state.resources) all += (all.empty() ? "" : " ") + resource.path;
    return all;
  }

  /// The method, which must be there.
  [[nodiscard]] const model::Method& method(std::string_view path, std::string_view verb) const {
    for (const auto& resource : state.resources) {
      if (resource.path != path) continue;
      if (const model::Method* found = resource.find(verb)) return *found;
    }
    ADD_FAILURE() << "no method " << verb << " " << path;
    static const model::Method kNone;
    return kNone;
  }

  /// What the findings with this rule id point at in the text.
  [[nodiscard]] std::vector<std::string> places(std::string_view id) const {
    std::vector<std::string> all;
    for (const auto& each : diagnostics.list()) {
      if (each.rule->id != id) continue;
      const auto span = each.span;
      all.emplace_back(document.source->text().substr(span.begin, span.end - span.begin));
    }
    return all;
  }

  /// The messages of the findings with this rule id.
  [[nodiscard]] std::vector<std::string> messages(std::string_view id) const {
    std::vector<std::string> all;
    for (const auto& each : diagnostics.list()) {
      if (each.rule->id == id) all.push_back(each.message);
    }
    return all;
  }
};

using Texts = std::vector<std::string>;

inline std::unique_ptr<Reading> reading(std::string_view text, const Options& options = {}) {
  auto result = std::make_unique<Reading>();
  result->document = text::read("spec.json", text, result->diagnostics);
  if (result->document.root == nullptr) {
    ADD_FAILURE() << "unreadable: " << text;
    return result;
  }
  result->state = read_api(*result->document.root, doc::dialect_of(*result->document.root).value(),
                           options, result->diagnostics);
  return result;
}

/// An OpenAPI 3.0 document with these paths and further root members (each with a comma in front).
inline std::string oas30(std::string_view paths, std::string_view more = "") {
  return R"({"openapi": "3.0.1", "info": {"title": "t", "version": "1"}, "paths": )" +
         std::string(paths) + std::string(more) + "}";
}

/// The same in Swagger 2.0.
inline std::string swagger(std::string_view paths, std::string_view more = "") {
  return R"({"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": )" +
         std::string(paths) + std::string(more) + "}";
}

/// The entries of a map as "key=value", in order.
template <class Map>
Texts entries(const Map& map) {
  Texts all;
  for (const auto& [key, value] : map) {
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, bool>) {
      all.push_back(key + (value ? "=true" : "=false"));
    } else {
      all.push_back(key + "=" + value);
    }
  }
  return all;
}

}  // namespace gwport::read
