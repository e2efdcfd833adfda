// Texts read by one of the two YAML readers, for tests.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

#include "doc/pointer.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::text {

struct YamlResult {
  doc::Document document;
  diag::Diagnostics diagnostics;
  [[nodiscard]] std::string json() const {
    return document.root == nullptr ? "none" : to_json(*document.root, JsonStyle::kCompact);
  }
  /// "id:offset" of the first report.
  [[nodiscard]] std::string first() const {
    if (diagnostics.empty()) return "none";
    const diag::Diagnostic& report = diagnostics.list().front();
    return std::string(report.rule->id) + ":" + std::to_string(report.span.begin);
  }
  /// The source text of a node.
  [[nodiscard]] std::string source(std::string_view pointer) const {
    const doc::Node* node = doc::resolve_pointer(*document.root, pointer);
    if (node == nullptr) return "no such node";
    return std::string(
        document.source->text().substr(node->span().begin, node->span().end - node->span().begin));
  }
};

inline YamlResult read_with(YamlReader reader, std::string_view text) {
  YamlResult result;
  ReadOptions options;
  options.yaml_reader = reader;
  result.document = read(std::make_unique<diag::Source>("a.yaml", std::string(text)), options,
                         result.diagnostics);
  return result;
}

/// Runs with both readers.
class YamlTest : public testing::TestWithParam<YamlReader> {
 protected:
  static YamlResult read_text(std::string_view text) { return read_with(GetParam(), text); }
};

inline std::string yaml_reader_name(const testing::TestParamInfo<YamlReader>& reader) {
  return reader.param == YamlReader::kLibyaml ? "libyaml" : "yaml_cpp";
}

}  // namespace gwport::text
