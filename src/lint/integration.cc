#include "lint/integration.h"

#include <algorithm>

#include "check/uri.h"

namespace gwport::lint {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// NAME of "method.response.header.NAME" or "gatewayresponse.header.NAME".
std::string_view header_of(std::string_view key) {
  for (const std::string_view prefix : {"method.response.header.", "gatewayresponse.header."}) {
    if (key.starts_with(prefix)) return key.substr(prefix.size());
  }
  return {};
}

}  // namespace

bool same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                            [](char x, char y) { return lower(x) == lower(y); });
}

bool has_type(const doc::Node& integration, std::string_view type) {
  return same_word(text_of(integration, "type"), type);
}

bool is_proxy(const doc::Node& integration) {
  const std::string_view type = text_of(integration, "type");
  return same_word(type, "aws_proxy") || same_word(type, "http_proxy");
}

bool has_catch_all(const doc::Node& responses) {
  for (const std::string_view pattern :
       {".*", ".+", "(.|\\n)+", "(.|\\n)*", "(\\n|.)+", "[\\s\\S]*"}) {
    if (responses.find(pattern) != nullptr) return true;
  }
  return false;
}

bool calls_lambda(const doc::Node& integration) {
  const std::string_view type = text_of(integration, "type");
  if (!same_word(type, "aws_proxy") && !same_word(type, "aws")) return false;
  const auto arn = check::read_arn(text_of(integration, "uri"));
  return arn && check::invokes_lambda(*arn);
}

std::string_view fixed_text(std::string_view expression) {
  if (expression.size() < 2 || expression.front() != '\'' || expression.back() != '\'') return {};
  return expression.substr(1, expression.size() - 2);
}

FixedHeader find_header(const doc::Node& response, std::string_view name) {
  const doc::Node* parameters = response.find("responseParameters");
  if (parameters == nullptr) return {};
  for (const doc::Node& each : parameters->members()) {
    if (same_word(header_of(each.key()), name)) return {&each, fixed_text(each.text())};
  }
  return {};
}

}  // namespace gwport::lint
