#include "check/media_type.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "doc/char_set.h"

namespace gwport::check {
namespace {

/// Source: IANA, media types; * is the service's own.
constexpr std::array<std::string_view, 12> kTypes{"application", "audio", "example", "font",
                                                  "haptics",     "image", "message", "multipart",
                                                  "model",       "text",  "video",   "*"};

constexpr doc::CharSet kBlanks(" \t\r\n");

std::string_view without_parameters(std::string_view text) {
  text = text.substr(0, text.find(';'));
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
    return std::tolower(static_cast<unsigned char>(x)) ==
           std::tolower(static_cast<unsigned char>(y));
  });
}

}  // namespace

bool is_media_type(std::string_view text) {
  if (text == "$default") return true;
  text = without_parameters(text);
  const std::size_t slash = text.find('/');
  return slash != std::string_view::npos && slash > 0 && slash + 1 < text.size() &&
         text.find('/', slash + 1) == std::string_view::npos &&
         kBlanks.find_in(text) == std::string_view::npos;
}

bool has_known_media_type(std::string_view text) {
  if (text == "$default") return true;
  if (!is_media_type(text)) return false;
  const std::string_view type = text.substr(0, text.find('/'));
  const auto is = [type](std::string_view each) { return equal_ignoring_case(each, type); };
  return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end() ||
         std::any_of(kTypes.begin(), kTypes.end(), is) || type.starts_with("x-");
}

}  // namespace gwport::check
