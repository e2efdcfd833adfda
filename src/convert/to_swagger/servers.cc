// The servers: host, basePath, schemes and the endpoint configuration.
#include "convert/servers.h"

#include <algorithm>
#include <vector>

#include "convert/to_swagger/root.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

constexpr std::string_view kEndpoint = "x-amazon-apigateway-endpoint-configuration";

std::string_view url_text(const doc::Node& server) {
  const doc::Node* url = server.find("url");
  return url != nullptr && url->is_string() ? url->text() : std::string_view{};
}

/// The default of the one variable that API Gateway's exports have, if that is all there is to it.
const doc::Node* base_path_default(const doc::Node& server) {
  const doc::Node* variables = server.find("variables");
  if (variables == nullptr || variables->size() != 1) return nullptr;
  const doc::Node* base_path = variables->find("basePath");
  if (base_path == nullptr || base_path->size() != 1) return nullptr;
  const doc::Node* value = base_path->find("default");
  return value != nullptr && value->is_string() ? value : nullptr;
}

/// Longest url that API Gateway serves; variables are not replaced beyond it.
/// Source: developer guide, quotas.
constexpr std::size_t kLongestUrl = 10240;

/// The url with variables replaced by their defaults; those that would make it too long stay.
std::string expanded(ToSwagger& conversion, const doc::Node& server) {
  std::string out;
  bool whole = true;
  std::string_view url = url_text(server);
  const doc::Node* variables = server.find("variables");
  while (!url.empty()) {
    const std::size_t open = std::min(url.find('{'), url.size());
    const std::size_t close = url.find('}', open);
    out += url.substr(0, open);
    if (close == url.npos) {
      out += url.substr(open);
      break;
    }
    const std::string_view name = url.substr(open + 1, close - open - 1);
    const doc::Node* variable = variables == nullptr ? nullptr : variables->find(name);
    const doc::Node* value = variable == nullptr ? nullptr : variable->find("default");
    const bool fits = value != nullptr && out.size() + value->text().size() <= kLongestUrl;
    whole = whole && (fits || value == nullptr);
    std::string_view text = fits ? value->text() : url.substr(open, close + 1 - open);
    if (out.ends_with('/') && text.starts_with('/')) text.remove_prefix(1);  // {basePath}: "/v1"
    out += text;
    url.remove_prefix(close + 1);
  }
  if (!whole) conversion.lose(rules::kServerUrlTooLong, server.find("url")->name_span());
  return out;
}

/// Whether the server says no more than its url, or than API Gateway's exports do.
bool is_plain_server(const doc::Node& server, bool first) {
  return std::all_of(server.begin(), server.end(), [&](const doc::Node& member) {
    if (member.key() == "url") return member.is_string();
    return first && member.key() == kEndpoint;
  });
}

/// The urls differ in their schemes only, which Swagger lists.
bool are_schemes(const doc::Node& servers) {
  const Url first = split_url(url_text(*servers.begin()));
  const bool alone = servers.size() == 1;
  std::vector<std::string_view> seen;
  for (const doc::Node& server : servers) {
    const Url url = split_url(url_text(server));
    const bool same = url.host == first.host && url.path == first.path;
    if (!is_plain_server(server, &server == servers.begin()) || !same) return false;
    const bool again = std::find(seen.begin(), seen.end(), url.scheme) != seen.end();
    if (!alone && (again || !is_scheme(url.scheme) || url.host.empty())) return false;
    seen.push_back(url.scheme);
  }
  return true;
}

/// Whether Swagger takes all parts of a url.
bool is_sayable(const Url& url) {
  return (url.host.empty() || is_host(url.host)) && (url.path.empty() || url.path.front() == '/') &&
         (url.scheme.empty() || is_scheme(url.scheme));
}

/// Whether from_swagger would make the same url of the parts.
bool leads_back(const Url& url, std::string_view text) {
  const ServerParts parts{url.host, url.path};
  return url_of(parts, url.scheme) == text;
}

void report_losses(ToSwagger& conversion, const doc::Node& servers) {
  const doc::Node& first = *servers.begin();
  for (const doc::Node& server : servers) {
    if (&server == &first) continue;
    conversion.lose(rules::kServerLost, server.span(), {url_text(server)});
  }
  for (const doc::Node& member : first.members()) {
    const std::string_view key = member.key();
    const bool known = key == "url" || is_extension(key) ||
                       (key == "variables" && base_path_default(first) != nullptr);
    if (!known) conversion.lose(rules::kMemberLost, member.name_span(), {key, "x-servers"});
  }
}

/// What from_swagger kept wins.
void write_part(ToSwagger& conversion, std::string_view key, std::string_view kept_key,
                std::string_view text) {
  const doc::Node* kept = conversion.root.find(kept_key);
  if (kept != nullptr) {
    if (!is_not_given(*kept)) conversion.copy_member(key, *kept);
  } else if (!text.empty()) {
    conversion.out.member(key, text);
  }
}

/// The schemes of all servers, or of the url that stands for them.
void write_schemes(ToSwagger& conversion, const doc::Node& servers, bool all, const Url& url,
                   const doc::Node* kept) {
  if (kept != nullptr) return conversion.copy_member("schemes", *kept);
  if (!is_scheme(url.scheme)) return;
  conversion.out.key("schemes");
  conversion.out.begin_array();
  for (const doc::Node& server : servers) {
    const bool first = &server == servers.begin();
    if (first) conversion.out.string(url.scheme);
    if (all && !first) conversion.out.string(split_url(url_text(server)).scheme);
  }
  conversion.out.end_array();
}

/// Whether the document comes from a Swagger document whose address its urls don't say.
bool is_address_kept(const doc::Node& root, const doc::Node* schemes) {
  return root.find("x-host") != nullptr || root.find("x-basePath") != nullptr || schemes != nullptr;
}

}  // namespace

std::string absolute_url(ToSwagger& conversion, const doc::Node& path) {
  const doc::Node* servers = conversion.root.find("servers");
  const bool any = servers != nullptr && servers->is_array() && servers->size() > 0;
  const std::string base = any ? expanded(conversion, *servers->begin()) : std::string();
  const Url server = split_url(base);
  const bool known = !server.scheme.empty() && is_host(server.host) && is_url(path.text());
  if (!known || !conversion.spend(base.size(), path)) return std::string(path.text());
  return url_of({server.host, path.text()}, server.scheme);
}

const doc::Node* find_kept_schemes(const doc::Node& root) {
  const doc::Node* servers = root.find("servers");
  const bool any = servers != nullptr && servers->is_array() && servers->size() > 0;
  const bool said = any && are_schemes(*servers) &&
                    std::all_of(servers->begin(), servers->end(), [](const doc::Node& server) {
                      return is_scheme(split_url(url_text(server)).scheme);
                    });
  return said ? nullptr : root.find("x-schemes");
}

void write_servers(ToSwagger& conversion, const doc::Node& servers) {
  if (!servers.is_array() || servers.size() == 0) {
    return conversion.copy_member("x-servers", servers);
  }
  const doc::Node& first = *servers.begin();
  const std::string text = expanded(conversion, first);
  const Url url = split_url(text);
  const doc::Node* kept_schemes = find_kept_schemes(conversion.root);
  const bool told = is_address_kept(conversion.root, kept_schemes);
  const bool said = told || is_sayable(url);
  const bool schemes = are_schemes(servers);
  if (!schemes) report_losses(conversion, servers);
  if (!said) conversion.lose(rules::kServerLost, first.span(), {url_text(first)});
  const bool based = !url.path.empty() && url.path.front() == '/';
  write_part(conversion, "host", "x-host", is_host(url.host) ? url.host : std::string_view{});
  write_part(conversion, "basePath", "x-basePath", based ? url.path : std::string_view{});
  write_schemes(conversion, servers, schemes, url, kept_schemes);
  if (const doc::Node* endpoint = first.find(kEndpoint)) {
    conversion.out.key(kEndpoint);
    with_references(conversion, *endpoint);
  }
  if (!schemes || !said || (!told && !leads_back(url, url_text(first)))) {
    conversion.copy_member("x-servers", servers);
  }
}

}  // namespace gwport::convert::to_swagger
