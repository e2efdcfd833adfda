#include "convert/servers.h"

#include <algorithm>

namespace gwport::convert {
namespace {

std::string_view text_of(const doc::Node* node) {
  return node != nullptr && node->is_string() ? node->text() : std::string_view{};
}

}  // namespace

ServerParts server_parts(const doc::Node& root) {
  return {text_of(root.find("host")), text_of(root.find("basePath"))};
}

std::string url_of(const ServerParts& parts, std::string_view scheme) {
  std::string url;
  if (!parts.host.empty()) {
    url += scheme;
    url += scheme.empty() ? "//" : "://";
    url += parts.host;
  }
  if (!parts.base_path.empty() && parts.base_path.front() != '/') url += '/';
  url += parts.base_path;
  return url.empty() ? "/" : url;
}

bool is_host(std::string_view text) {
  const std::size_t colon = std::min(text.find(':'), text.size());
  const std::string_view port = text.substr(colon);
  return colon > 0 && text.substr(0, colon).find_first_of("{}/ \\") == text.npos &&
         port.size() != 1 && port.find_first_not_of("0123456789", 1) == text.npos;
}

bool is_scheme(std::string_view text) {
  return text == "http" || text == "https" || text == "ws" || text == "wss";
}

bool is_url(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    constexpr std::string_view kNever = "<>\"{}|\\^`";
    return c > ' ' && c < '\x7F' && kNever.find(c) == std::string_view::npos;
  });
}

bool is_absolute(std::string_view url) {
  const std::size_t colon = url.find(':');
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  if (colon == url.npos || colon == 0 || !is_letter(url.front())) return false;
  const auto is_of_scheme = [&](char c) {
    return is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  };
  return std::all_of(url.begin(), url.begin() + static_cast<std::ptrdiff_t>(colon), is_of_scheme) &&
         is_url(url);
}

Url split_url(std::string_view url) {
  Url parts;
  const std::size_t colon = url.find("://");
  const bool absolute = colon != url.npos && url.find('/') > colon;
  if (absolute) {
    parts.scheme = url.substr(0, colon);
    url.remove_prefix(colon + 3);
  } else if (url.starts_with("//")) {
    url.remove_prefix(2);
  } else {
    parts.path = url;
    return parts;
  }
  const std::size_t slash = std::min(url.find('/'), url.size());
  parts.host = url.substr(0, slash);
  parts.path = url.substr(slash);
  return parts;
}

}  // namespace gwport::convert
