#include "check/mapping.h"

#include <algorithm>
#include <array>
#include <optional>

#include "doc/char_set.h"

namespace gwport::check {
namespace {

using Kind = Mapping::Kind;

constexpr std::array<std::string_view, 5> kPlaces{"path", "querystring", "header",
                                                  "multivaluequerystring", "multivalueheader"};

/// What follows `prefix`; null when the text does not begin with it or ends there.
std::optional<std::string_view> after(std::string_view text, std::string_view prefix) {
  if (!text.starts_with(prefix) || text.size() == prefix.size()) return std::nullopt;
  return text.substr(prefix.size());
}

/// PLACE.NAME behind a prefix such as "method.request.".
Mapping read_parameter(std::string_view text, std::string_view prefix) {
  const auto rest = after(text, prefix);
  if (!rest) return {};
  for (const std::string_view place : kPlaces) {
    const bool here =
        rest->starts_with(place) && rest->size() > place.size() + 1 && (*rest)[place.size()] == '.';
    if (here)
      return {Kind::kParameter, rest->substr(0, place.size()), rest->substr(place.size() + 1)};
  }
  return {};
}

bool is_fixed_text(std::string_view text) {
  return text.size() >= 2 && text.front() == '\'' && text.back() == '\'';
}

/// What both directions know. The extension's manual page also writes $context.X; other pages and
/// the service's answers do not mention it, so it is not judged.
Kind read_common(std::string_view text) {
  if (is_fixed_text(text)) return Kind::kFree;
  if (has_variable(text)) return Kind::kUnknown;
  for (const std::string_view prefix :
       {"context.", "stageVariables.", "$context.", "$stageVariables."}) {
    if (after(text, prefix)) return Kind::kFree;
  }
  return Kind::kInvalid;
}

}  // namespace

Mapping read_request_mapping(std::string_view value) {
  const Kind common = read_common(value);
  if (common != Kind::kInvalid) return {common, {}, {}};
  if (value == "method.request.body" || after(value, "method.request.body.")) {
    return {Kind::kFree, {}, {}};
  }
  return read_parameter(value, "method.request.");
}

Mapping read_response_mapping(std::string_view value) {
  const Kind common = read_common(value);
  if (common != Kind::kInvalid) return {common, {}, {}};
  const bool known = value == "integration.response.body" ||
                     after(value, "integration.response.body.") ||
                     after(value, "integration.response.header.") ||
                     after(value, "integration.response.multivalueheader.");
  return {known ? Kind::kFree : Kind::kInvalid, {}, {}};
}

Mapping read_method_parameter(std::string_view key) {
  return read_parameter(key, "method.request.");
}

bool is_integration_parameter(std::string_view key) {
  return read_parameter(key, "integration.request.").kind == Kind::kParameter;
}

bool is_response_header(std::string_view key) {
  return after(key, "method.response.header.").has_value();
}

bool is_parameter_name(std::string_view name) {
  constexpr doc::CharSet kAllowed(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:._$-");
  return !name.empty() &&
         std::all_of(name.begin(), name.end(), [&](char c) { return kAllowed.contains(c); });
}

bool has_variable(std::string_view text) {
  constexpr auto kNone = std::string_view::npos;
  const std::size_t dollar = text.find("${");
  if (dollar != kNone && text.find('}', dollar) != kNone) return true;
  const std::size_t braces = text.find("{{");
  return braces != kNone && text.find("}}", braces) != kNone;
}

}  // namespace gwport::check
