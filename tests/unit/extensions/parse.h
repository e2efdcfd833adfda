// Documents for the tests of the extension readers.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/read.h"

namespace gwport::extensions {

/// A JSON text, its tree, and what is reported about it.
struct Parsed {
  explicit Parsed(std::string_view text) {
    document = text::read("input.json", text, diagnostics);
    if (document.root == nullptr) ADD_FAILURE() << "the test's own input is broken: " << text;
  }

  [[nodiscard]] const doc::Node& root() const { return *document.root; }
  /// The member of the root.
  [[nodiscard]] const doc::Node& at(std::string_view key) const { return *root().find(key); }

  /// The messages so far.
  [[nodiscard]] std::vector<std::string> messages() const {
    std::vector<std::string> all;
    for (const diag::Diagnostic& each : diagnostics.list()) all.push_back(each.message);
    return all;
  }
  /// Rule id and the marked text of each finding, as in "unknown-extension: "x-a"".
  [[nodiscard]] std::vector<std::string> findings() const {
    std::vector<std::string> all;
    for (const diag::Diagnostic& each : diagnostics.list()) {
      const std::string_view text = document.source->text();
      all.push_back(std::string(each.rule->id) + ": " +
                    std::string(text.substr(each.span.begin, each.span.end - each.span.begin)));
    }
    return all;
  }

  diag::Diagnostics diagnostics;
  doc::Document document;
};

using Texts = std::vector<std::string>;

}  // namespace gwport::extensions
