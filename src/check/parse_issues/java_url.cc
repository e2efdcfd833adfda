#include "check/parse_issues/java_url.h"

#include <algorithm>
#include <array>

namespace gwport::check {
namespace {

constexpr std::array<std::string_view, 6> kSchemes{"http", "https", "ftp", "file", "mailto", "jar"};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equals(std::string_view text, std::string_view lower_case) {
  return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                    [](char a, char b) { return lower(a) == b; });
}

std::string_view trimmed(std::string_view text) {
  const auto visible = [](char c) { return static_cast<unsigned char>(c) > ' '; };
  const auto* const begin = std::find_if(text.begin(), text.end(), visible);
  while (text.end() != begin && !visible(text.back())) text.remove_suffix(1);
  return {begin, static_cast<std::size_t>(text.end() - begin)};
}

bool has_bad_port(std::string_view rest) {
  if (!rest.starts_with("//")) return false;
  rest = rest.substr(2);
  const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
  const std::size_t user_end = authority.find('@');
  if (user_end != authority.rfind('@')) return false;  // Java then knows no host
  const std::string_view host = authority.substr(user_end + 1);
  const std::size_t colon = host.find(':');
  if (host.starts_with('[') || colon == std::string_view::npos) return false;
  std::string_view port = host.substr(colon + 1);
  if (port.starts_with('+') || port.starts_with('-')) port.remove_prefix(1);
  const bool number =
      std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
  return !number || port.size() > 10;
}

}  // namespace

bool is_java_url(std::string_view text) {
  text = trimmed(text);
  if (equals(text.substr(0, 4), "url:")) text.remove_prefix(4);
  const std::size_t end = text.find_first_of(":/");
  if (end == std::string_view::npos || text[end] == '/') return false;
  const std::string_view scheme = text.substr(0, end);
  const bool known = std::any_of(kSchemes.begin(), kSchemes.end(),
                                 [&](std::string_view name) { return equals(scheme, name); });
  return known && !has_bad_port(text.substr(end + 1));
}

}  // namespace gwport::check
