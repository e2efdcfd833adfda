// host, basePath, schemes and the endpoint configuration: the servers.
#include "convert/servers.h"

#include <algorithm>
#include <vector>

#include "convert/from_swagger/root.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

constexpr std::string_view kEndpoint = "x-amazon-apigateway-endpoint-configuration";
constexpr std::string_view kServerMembers[] = {"host", "basePath", "schemes", "x-servers",
                                               kEndpoint};

/// The schemes as texts; one empty text stands for none.
std::vector<std::string_view> schemes_of(const doc::Node* schemes) {
  std::vector<std::string_view> texts;
  if (schemes != nullptr) {
    for (const doc::Node& each : *schemes) texts.push_back(each.text());
  }
  if (texts.empty()) texts.emplace_back();
  return texts;
}

/// Keeps a member that does not come back out of the urls, and says where it would come out of
/// nothing.
void keep(FromSwagger& conversion, std::string_view key, std::string_view kept,
          std::string_view comes_back) {
  const doc::Node* member = conversion.root.find(key);
  if (member == nullptr) {
    if (comes_back.empty()) return;
    return conversion.out.member(kept, kNotGiven);
  }
  if (!member->is_string() || member->text() != comes_back || comes_back.empty()) {
    keep_member(conversion, kept, *member);
  }
}

/// Whether the way back reads all of them off the urls.
bool come_back(const doc::Node& schemes) {
  std::vector<std::string_view> seen;
  for (const doc::Node& each : schemes) {
    const bool again = std::find(seen.begin(), seen.end(), each.text()) != seen.end();
    if (!each.is_string() || !is_scheme(each.text()) || again) return false;
    seen.push_back(each.text());
  }
  return true;
}

void keep_schemes(FromSwagger& conversion, bool has_host) {
  const doc::Node* schemes = conversion.root.find("schemes");
  if (schemes == nullptr) return;
  const bool listed = schemes->is_array() && schemes->size() > 0 && come_back(*schemes);
  if (has_host && listed) return;
  if (!has_host) conversion.lose(diag::rules::kSchemesLost, schemes->name_span());
  conversion.copy_member("x-schemes", *schemes);
}

}  // namespace

bool is_of_servers(const doc::Node& member) {
  const std::string_view key = member.key();
  if (key == "x-servers" && !member.is_array()) return false;
  return std::find(std::begin(kServerMembers), std::end(kServerMembers), key) !=
         std::end(kServerMembers);
}

void write_servers(FromSwagger& conversion) {
  const doc::Node& root = conversion.root;
  conversion.out.key("servers");
  const doc::Node* kept = root.find("x-servers");
  if (kept != nullptr && kept->is_array()) return conversion.copy(*kept);
  const ServerParts parts = server_parts(root);
  const bool has_host = !parts.host.empty();
  const doc::Node* endpoint = root.find(kEndpoint);
  std::string url;
  conversion.out.begin_array();
  const doc::Node* schemes = has_host ? root.find("schemes") : nullptr;
  for (const std::string_view scheme : schemes_of(schemes)) {
    url = url_of(parts, scheme);
    if (!conversion.spend(url.size(), root)) break;
    conversion.out.begin_object();
    conversion.out.member("url", url);
    if (endpoint != nullptr) {
      conversion.out.key(kEndpoint);
      with_references(conversion, *endpoint);
      endpoint = nullptr;  // the service reads the first server's
    }
    conversion.out.end_object();
  }
  conversion.out.end_array();
  const Url back = split_url(url);
  keep(conversion, "host", "x-host", is_host(back.host) ? back.host : std::string_view{});
  keep(conversion, "basePath", "x-basePath", back.path);
  keep_schemes(conversion, has_host);
}

}  // namespace gwport::convert::from_swagger
