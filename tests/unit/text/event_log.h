// Events of YAML readers as a text, to compare them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "text/yaml_events.h"

namespace gwport::text {

/// Writes events down, one a line.
class EventLog final : public YamlEvents {
 public:
  bool scalar(std::string_view value, doc::Span span, bool plain,
              const YamlProperties& properties) override {
    line(plain ? "plain " : "other ", span.begin, span.end, properties);
    log += std::string(value) + '\n';
    return true;
  }
  bool begin(doc::Kind kind, std::uint32_t offset, const YamlProperties& properties) override {
    line(kind == doc::Kind::kObject ? "object " : "array ", offset, 0, properties);
    return ++depth < 512;
  }
  bool end(std::uint32_t offset) override {
    line("end ", offset, 0, {});
    --depth;
    return true;
  }
  bool alias(std::uint32_t anchor, doc::Span span) override {
    line("alias ", span.begin, anchor, {});
    return true;
  }
  void fault(YamlFault kind, doc::Span span, std::string_view problem) override {
    line("fault ", span.begin, static_cast<std::uint32_t>(kind), {});
    log += std::string(problem) + '\n';
    tab = problem.starts_with("found a tab character where an indentation");
  }

  std::string log;
  bool tab = false;
  int depth = 0;

 private:
  void line(const char* what, std::uint32_t a, std::uint32_t b, const YamlProperties& properties) {
    log += what + std::to_string(a) + ' ' + std::to_string(b) + ' ' +
           std::to_string(properties.anchor) + std::string(properties.tag) + '\n';
  }
};

}  // namespace gwport::text
