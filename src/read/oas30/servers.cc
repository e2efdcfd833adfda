#include "read/oas30/servers.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "diag/catalogue/document.h"
#include "text/java_number.h"

namespace gwport::read::oas30 {
namespace {

/// Longest url that API Gateway serves; a template is not expanded beyond it.
/// Source: developer guide, quotas.
constexpr std::size_t kLongestUrl = 10240;

std::vector<const doc::Node*> server_objects(const doc::Node& root) {
  std::vector<const doc::Node*> servers;
  const doc::Node* list = root.find("servers");
  if (list == nullptr || !list->is_array()) return servers;
  for (const doc::Node& element : *list) {
    if (element.is_object()) servers.push_back(&element);
  }
  return servers;
}

const doc::Node* find_default(const doc::Node& server, std::string_view variable) {
  const doc::Node* variables = server.find("variables");
  const doc::Node* declared = variables != nullptr ? variables->find(variable) : nullptr;
  const doc::Node* value = declared != nullptr ? declared->find("default") : nullptr;
  return value != nullptr && value->is_scalar() && !value->is_null() ? value : nullptr;
}

/// The url with the defaults of its declared variables in it.
std::string expanded(std::string_view url, const doc::Node& server) {
  std::string out;
  while (!url.empty()) {
    const std::size_t open = std::min(url.find('{'), url.size());
    const std::size_t close = url.find('}', open);
    out += url.substr(0, open);
    if (close == url.npos) return out += url.substr(open);
    const std::string_view name = url.substr(open + 1, close - open - 1);
    const doc::Node* value = find_default(server, name);
    const bool fits = value != nullptr && out.size() + value->text().size() <= kLongestUrl;
    out += fits ? text::java_text(*value) : std::string(url.substr(open, close + 1 - open));
    url.remove_prefix(close + 1);
  }
  return out;
}

std::string_view path_of(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  const std::size_t scheme = url.find("://");
  if (scheme == url.npos && !url.starts_with("//")) return url;
  const std::size_t path = url.find('/', scheme == url.npos ? 2 : scheme + 3);
  return path == url.npos ? std::string_view{} : url.substr(path);
}

}  // namespace

std::string read_base_path(Context& context) {
  const auto servers = server_objects(context.root);
  if (servers.empty()) return {};
  if (servers.size() > 1) {
    context.diagnostics.report(diag::rules::kSeveralServers, servers[1]->span());
  }
  for (const doc::Node* server : servers) {
    if (const doc::Node* value = find_default(*server, "basePath")) return text::java_text(*value);
  }
  const doc::Node* url = servers.front()->find("url");
  if (url == nullptr || !url->is_string()) return {};
  return std::string(path_of(expanded(url->text(), *servers.front())));
}

}  // namespace gwport::read::oas30
