#include "emit/postman/auth.h"

#include <algorithm>
#include <unordered_set>

#include "extensions/values.h"

namespace gwport::emit {
namespace {

constexpr std::pair<std::string_view, std::string_view> kPlaces[] = {
    {"method.request.header.", "header"}, {"method.request.querystring.", "query"}};

/// The parameters of an awsv4 auth object; what begins with {{ is a variable.
constexpr std::pair<std::string_view, std::string_view> kSigning[] = {
    {"accessKey", "{{awsAccessKey}}"},
    {"secretKey", "{{awsSecretKey}}"},
    {"sessionToken", "{{awsSessionToken}}"},
    {"region", "{{region}}"},
    {"service", "execute-api"}};

/// A name that can stand between {{ and }}.
std::string variable_name(std::string_view text) {
  std::string name(text);
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '{' || c == '}' || c == ' '; }, '_');
  return name;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// The headers and query parameters that an authorizer looks at; stage variables and what the
/// service knows of the caller need no sending.
std::vector<Credential> credentials_of(const model::Authorizer& authorizer) {
  std::vector<Credential> all;
  if (!authorizer.identity_source) return all;
  std::string_view rest = *authorizer.identity_source;
  while (!rest.empty()) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    const std::string_view source = trimmed(rest.substr(0, comma));
    for (const auto& [prefix, place] : kPlaces) {
      if (!source.starts_with(prefix)) continue;
      const std::string_view name = source.substr(prefix.size());
      std::string variable = variable_name(authorizer.name);
      if (!all.empty()) variable += "_" + variable_name(name);
      all.push_back({std::string(place), std::string(name), std::move(variable)});
    }
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return all;
}

void attribute(std::string_view key, std::string_view value, doc::Sink& sink) {
  sink.begin_object();
  sink.member("key", key);
  sink.member("value", value);
  sink.member("type", "string");
  sink.end_object();
}

}  // namespace

std::vector<Credential> PostmanAuth::beside() const {
  const auto skipped = static_cast<std::ptrdiff_t>(iam || credentials.empty() ? 0 : 1);
  return {credentials.begin() + skipped, credentials.end()};
}

bool PostmanAuth::holds(std::string_view place, std::string_view name) const {
  return std::any_of(credentials.begin(), credentials.end(), [&](const Credential& each) {
    return each.place == place &&
           (each.name == name ||
            (place == "header" && extensions::equal_ignoring_case(each.name, name)));
  });
}

PostmanAuth postman_auth(const ExportView& view, const model::Method& method) {
  PostmanAuth auth;
  auth.iam = method.authorization_type == "AWS_IAM";
  if (method.authorizer_id) {
    const auto found = view.authorizers.find(*method.authorizer_id);
    if (found != view.authorizers.end()) auth.credentials = credentials_of(*found->second);
  }
  if (method.api_key_required) auth.credentials.push_back({"header", "x-api-key", "apiKey"});
  return auth;
}

void emit_postman_auth(const PostmanAuth& auth, doc::Sink& sink) {
  const bool key = !auth.iam && !auth.credentials.empty();
  const std::string_view type = auth.iam ? "awsv4" : key ? "apikey" : "noauth";
  sink.key("auth");
  sink.begin_object();
  sink.member("type", type);
  if (auth.iam || key) {
    sink.key(type);
    sink.begin_array();
    if (auth.iam) {
      for (const auto& [name, value] : kSigning) attribute(name, value, sink);
    } else {
      const Credential& first = auth.credentials.front();
      attribute("key", first.name, sink);
      attribute("value", "{{" + first.variable + "}}", sink);
      attribute("in", first.place, sink);
    }
    sink.end_array();
  }
  sink.end_object();
}

std::vector<std::string> auth_variables(const ExportView& view) {
  std::vector<std::string> names;
  std::unordered_set<std::string> seen;
  const auto add = [&](const std::string& name) {
    if (seen.insert(name).second) names.push_back(name);
  };
  for (const model::Resource* resource : view.resources) {
    for (const model::Method& method : resource->methods) {
      const PostmanAuth auth = postman_auth(view, method);
      for (const Credential& each : auth.credentials) add(each.variable);
      if (!auth.iam) continue;
      for (const char* name : {"awsAccessKey", "awsSecretKey", "awsSessionToken"}) add(name);
    }
  }
  return names;
}

}  // namespace gwport::emit
