#include "extensions/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "diag/catalogue/extension.h"
#include "text/java_number.h"

namespace gwport::extensions {
namespace {

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

template <char (*convert)(char)>
std::string converted(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), convert);
  return out;
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, value);
  if (result.ec != std::errc{} || result.ptr != end) return std::nullopt;
  return value;
}

std::optional<std::int64_t> cut_off(std::string_view lexeme) {
  double value = 0;
  const auto result = std::from_chars(lexeme.data(), lexeme.data() + lexeme.size(), value);
  constexpr double kLargest = 9.0e18;  // below 2^63
  if (result.ec != std::errc{} || !(std::fabs(value) < kLargest)) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

}  // namespace

std::optional<std::string> text_of(const doc::Node* node) {
  if (node == nullptr || node->is_null() || !node->is_scalar()) return std::nullopt;
  return text::java_text(*node);
}

std::optional<std::int64_t> integer_of(const doc::Node* node) {
  if (node == nullptr) return std::nullopt;
  if (node->is_string()) return parse_integer(node->text());
  if (!node->is_number()) return std::nullopt;
  return text::is_java_integer(node->text()) ? parse_integer(node->text()) : cut_off(node->text());
}

void report_no_number(const doc::Node& member, diag::Diagnostics& diagnostics) {
  diagnostics.report(diag::rules::kExtensionShape, member.span(),
                     {'\'' + std::string(member.key()) + '\'', "a number"});
}

void report_http_api_member(const doc::Node& member, diag::Diagnostics& diagnostics) {
  diagnostics.report(diag::rules::kHttpApiMember, member.name_span(), {member.key()});
}

std::optional<bool> boolean_of(const doc::Node* node) {
  if (node == nullptr) return std::nullopt;
  if (node->is_boolean()) return node->is_true();
  if (node->is_number()) return node->text() != "0";
  const std::string_view text = node->text();
  if (!node->is_string()) return std::nullopt;
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

std::vector<std::string> texts_of(const doc::Node* node) {
  std::vector<std::string> texts;
  if (node == nullptr || !node->is_array()) return texts;
  texts.reserve(node->size());
  for (const doc::Node& element : *node) {
    if (auto text = text_of(&element)) texts.push_back(*std::move(text));
  }
  return texts;
}

model::StringMap string_map_of(const doc::Node* node) {
  model::StringMap map;
  if (node == nullptr) return map;
  for (const doc::Node& member : node->members()) {
    if (auto text = text_of(&member)) map.set(member.key(), *std::move(text));
  }
  return map;
}

std::string upper_case(std::string_view text) { return converted<upper>(text); }
std::string lower_case(std::string_view text) { return converted<lower>(text); }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace gwport::extensions
