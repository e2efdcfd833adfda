// A document whose models are read, for the tests of models.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/pointer.h"
#include "read/schema/models.h"
#include "text/read.h"

namespace gwport::read {

using In = SchemaUse::In;

/// A document with its models read; everything stays alive for the test.
struct ModelReading {
  explicit ModelReading(std::string_view text, doc::Dialect dialect = doc::Dialect::kOpenApi3)
      : document(text::read("api.json", text, diagnostics)),
        models(dialect, *document.root, "abc123", diagnostics) {
    models.read_named();
  }
  std::vector<std::string> messages() const {
    std::vector<std::string> all;
    for (const diag::Diagnostic& each : diagnostics.list()) all.push_back(each.message);
    return all;
  }
  std::string pointer(std::size_t at) const {
    return doc::pointer_at(*document.root, diagnostics.list().at(at).span);
  }
  const doc::Node& at(std::string_view pointer) const {
    return *doc::resolve_pointer(*document.root, pointer);
  }

  diag::Diagnostics diagnostics;
  doc::Document document;
  Models models;
};

inline std::vector<std::string> names(const std::vector<model::Model>& models) {
  std::vector<std::string> all;
  for (const model::Model& each : models) all.push_back(each.name);
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace gwport::read
