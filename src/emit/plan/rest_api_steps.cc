#include "diag/catalogue/plan.h"
#include "emit/plan/policy_text.h"
#include "emit/plan/steps.h"

namespace gwport::emit {
namespace {

constexpr std::string_view kOperation = "UpdateRestApi";
constexpr std::string_view kTypesPath = "/endpointConfiguration/types/";
constexpr std::string_view kVpcPath = "/endpointConfiguration/vpcEndpointIds";
constexpr std::string_view kAddressPath = "/endpointConfiguration/ipAddressType";
constexpr auto kNoKey = [](doc::Sink&) {};

std::string type_of(const model::RestApi& api) {
  const auto& types = api.endpoint_configuration.types;
  return types.empty() ? "EDGE" : types.front();
}

std::string default_address_type(const model::RestApi& api) {
  return type_of(api) == "PRIVATE" ? "dualstack" : "ipv4";
}

void send_endpoint(const model::RestApi& api, doc::Sink& sink) {
  const model::EndpointConfiguration& endpoint = api.endpoint_configuration;
  sink.key("endpointConfiguration");
  sink.begin_object();
  // Older clients do not know the address type.
  if (endpoint.ip_address_type == default_address_type(api)) {
    send_fields(endpoint, {"ipAddressType"}, sink);
  } else {
    send_fields(endpoint, {}, sink);
  }
  sink.end_object();
}

/// The types on the way. Source: developer guide, changing an API's endpoint type: a private API
/// can't become edge-optimized, but regional.
std::vector<std::string> type_changes(const std::string& from, const std::string& to) {
  if (from == to) return {};
  if (from == "PRIVATE" && to == "EDGE") return {"REGIONAL", "EDGE"};
  return {to};
}

/// The changes of type, each in a call of its own. Private APIs are dualstack (recorded refusal):
/// the address type changes before the API becomes private, or after it ceases to be.
void change_endpoint(const model::RestApi& from, const model::RestApi& to, Calls& calls) {
  std::vector<Patch> address;
  if (from.endpoint_configuration.ip_address_type != to.endpoint_configuration.ip_address_type) {
    address.push_back(
        {PatchOp::kReplace, std::string(kAddressPath), to.endpoint_configuration.ip_address_type});
  }
  const bool before = type_of(to) == "PRIVATE";
  if (before) calls.update(kOperation, address, kNoKey);
  std::string type = type_of(from);
  for (const std::string& next : type_changes(type, type_of(to))) {
    calls.update(kOperation, {{PatchOp::kReplace, std::string(kTypesPath) + type, next}}, kNoKey);
    type = next;
  }
  if (!before) calls.update(kOperation, address, kNoKey);
}

/// What a property is, for people.
std::string value_of(const model::RestApi& api, std::string_view path) {
  std::string text = "as it is";
  model::for_each_field<model::RestApi>([&](const auto& field) {
    const auto& value = api.*field.member;
    if (field.name != path.substr(1)) return;
    if constexpr (requires { std::string_view(*value); }) {
      text = value ? "'" + *value + "'" : "unset";
    }
  });
  return text;
}

void report_kept(std::string_view path, const model::RestApi& from, const model::RestApi& to,
                 diag::Diagnostics& diagnostics) {
  const std::string value = value_of(from, path);
  if (path == "/version") {
    diagnostics.report(diag::rules::kPlanKeepsVersion, to.origin.span, {value});
  } else {
    diagnostics.report(diag::rules::kPlanNoCall, to.origin.span, {path.substr(1), value});
  }
}

/// Operations on the list of VPC endpoints of an API that is private at the time.
Patches vpc_endpoints(const model::RestApi& from, const model::RestApi& to) {
  Patches patches(kOperation, {.private_api = true});
  patches.list(std::string(kVpcPath), from.endpoint_configuration.vpc_endpoint_ids,
               to.endpoint_configuration.vpc_endpoint_ids);
  return patches;
}

void change_vpc_endpoints(const model::RestApi& from, const model::RestApi& to, bool before,
                          Calls& calls, diag::Diagnostics& diagnostics) {
  const Patches patches = vpc_endpoints(from, to);
  // They can go while the API is private still, and come once it is.
  const model::RestApi& then = before ? from : to;
  const std::vector<Patch>& list = before ? patches.removals() : patches.others();
  if (list.empty()) return;
  if (type_of(then) == "PRIVATE") return calls.update(kOperation, list, kNoKey);
  report_kept(kVpcPath, from, to, diagnostics);
}

void change_tags(const model::RestApi& from, const model::RestApi& to, const std::string& arn,
                 Calls& calls) {
  const model::StringMap before = from.tags.value_or(model::StringMap());
  const model::StringMap after = to.tags.value_or(model::StringMap());
  std::vector<std::string> gone;
  model::StringMap fresh;
  for (const auto& [name, value] : before) {
    if (after.find(name) == nullptr) gone.push_back(name);
  }
  for (const auto& [name, value] : after) {
    const std::string* old = before.find(name);
    if (old == nullptr || *old != value) fresh.set(name, value);
  }
  if (!gone.empty()) {
    calls.add("UntagResource", [&](doc::Sink& sink) {
      sink.member("resourceArn", arn);
      sink.key("tagKeys");
      StateWriter(sink).write(gone);
    });
  }
  if (fresh.empty()) return;
  calls.add("TagResource", [&](doc::Sink& sink) {
    sink.member("resourceArn", arn);
    sink.key("tags");
    StateWriter(sink).write(fresh);
  });
}

std::optional<std::string> plain_policy(const model::RestApi& api) {
  return api.policy ? std::optional(policy_text(*api.policy)) : std::nullopt;
}

}  // namespace

void create_rest_api(const model::RestApi& api, Calls& calls) {
  Call& create = calls.add("CreateRestApi", [&](doc::Sink& sink) {
    send_fields(api,
                {"createdDate", "endpointConfiguration", "id", "policy", "rootResourceId", "tags",
                 "warnings"},
                sink);
    if (api.tags && !api.tags->empty()) {
      sink.key("tags");
      StateWriter(sink).write(*api.tags);
    }
    send_endpoint(api, sink);
    if (const auto policy = plain_policy(api)) sink.member("policy", *policy);
  });
  create.defines = {api.id, "id"};
  Call& root = calls.add("GetResources", kNoKey);
  root.defines = {api.root_resource_id, "items[?path=='/'].id | [0]"};
}

void update_rest_api(const model::RestApi& from, const model::RestApi& to, const std::string& arn,
                     Calls& calls, diag::Diagnostics& diagnostics) {
  model::RestApi before = from;
  model::RestApi after = to;
  before.policy = plain_policy(from);
  after.policy = plain_policy(to);
  Patches patches(kOperation, {});
  FieldPatches(patches).fields(before, after);
  calls.update(patches, kNoKey);
  for (const std::string& path : patches.impossible()) report_kept(path, from, to, diagnostics);
  change_vpc_endpoints(from, to, true, calls, diagnostics);
  change_endpoint(from, to, calls);
  change_vpc_endpoints(from, to, false, calls, diagnostics);
  change_tags(from, to, arn, calls);
}

}  // namespace gwport::emit
