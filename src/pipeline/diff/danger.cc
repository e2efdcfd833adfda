#include "pipeline/diff/danger.h"

#include <algorithm>

#include "pipeline/diff/checks.h"
#include "pipeline/diff/cors.h"
#include "pipeline/diff/member_name.h"

namespace gwport::pipeline {
namespace {

/// Members whose value is always there, and the value that they have unless somebody sets them.
struct Default {
  std::string_view member;
  std::string_view value;
};
constexpr Default kDefaults[] = {
    {"timeoutInMillis", "29000"},
    {"passthroughBehavior", "WHEN_NO_MATCH"},
    {"apiKeySource", "HEADER"},
    {"cacheNamespace", ""},
    {"cacheKeyParameters", ""},
    {"binaryMediaTypes", ""},
    {"vpcEndpointIds", ""},
    {"ipAddressType", "ipv4"},
    {"disableExecuteApiEndpoint", "false"},
};

Judgement authorizer_setting(const Difference& difference) {
  if (difference.member == "identitySource") {
    return guards("callers have to send their identity elsewhere", true);
  }
  if (difference.member == "authorizerResultTtlInSeconds") {
    return guards("for how long its decisions are kept");
  }
  return guards("decides who is let in");
}

/// Source: API Reference, Stage.
bool is_guard_of_stage(const Difference& difference) {
  return difference.member == "webAclArn" || difference.member == "clientCertificateId";
}

/// Types whose bodies were kept as they are.
Judgement binary_types(const Difference& difference) {
  if (difference.after.empty()) {
    return {Danger::kReset, true, "bodies of these types are read as text now"};
  }
  return other("which bodies are passed as they are, and which as text");
}

bool is_default(const Difference& difference) {
  return std::any_of(std::begin(kDefaults), std::end(kDefaults), [&](const Default& each) {
    return each.member == last_name(difference.member) && each.value == difference.after;
  });
}

}  // namespace

std::string_view name_of(Danger danger) {
  static constexpr std::string_view kNames[kDangers] = {"security", "removed", "breaking", "reset",
                                                        "other"};
  return kNames[static_cast<std::size_t>(danger)];
}

DangerJudge::DangerJudge(const model::State& before, const model::State& after)
    : before_{before}, after_{after} {
  fill(before_);
  fill(after_);
  add_model_uses(before, uses_);
  add_model_uses(after, uses_);
}

void DangerJudge::fill(Side& side) {
  for (const model::Resource& resource : side.state.resources) {
    for (const model::Method& each : resource.methods) {
      side.methods.emplace(each.http_method + " " + resource.path, &each);
    }
  }
  for (const model::Model& each : side.state.models) side.models.emplace(each.name, &each);
  for (const auto& each : side.state.request_validators) side.validators.emplace(each.id, &each);
  for (const auto& each : side.state.authorizers) side.authorizers.emplace(each.id, &each);
}

const model::Method* DangerJudge::method(const Side& side, const std::string& name) {
  const auto found = side.methods.find(name);
  return found == side.methods.end() ? nullptr : found->second;
}

ModelUse DangerJudge::use_of(const std::string& model) const {
  const auto found = uses_.find(model);
  return found == uses_.end() ? ModelUse{} : found->second;
}

Judgement DangerJudge::judge(const Difference& difference) const {
  if (difference.member.empty()) return whole(difference);
  if (difference.member == "id") return other("another entity of the same name");
  switch (difference.kind) {
    case EntityKind::kApi:
      return api(difference);
    case EntityKind::kMethod:
      break;
    case EntityKind::kAuthorizer:
      return authorizer_setting(difference);
    case EntityKind::kStage:
      return is_guard_of_stage(difference) ? guards("decides who may call the stage")
                                           : setting(difference);
    case EntityKind::kResource:
      return other("another name of the variable: callers notice nothing");
    case EntityKind::kRequestValidator:
      return validator(difference);
    case EntityKind::kGatewayResponse:
      return gateway_response(difference);
    default:
      return setting(difference);
  }
  static constexpr Row kRows[] = {
      {"authorizationType", &DangerJudge::access},
      {"authorizerId", &DangerJudge::access},
      {"authorizationScopes", &DangerJudge::access},
      {"apiKeyRequired", &DangerJudge::access},
      {"requestParameters", &DangerJudge::parameter},
      {"requestModels", &DangerJudge::request_model},
      {"requestValidatorId", &DangerJudge::validation},
      {"methodResponses", &DangerJudge::response},
      {"methodIntegration", &DangerJudge::integration},
  };
  for (const Row& row : kRows) {
    if (begins_with(difference.member, row.member)) return (this->*row.judge)(difference);
  }
  return setting(difference);
}

/// An entity that only one API has.
Judgement DangerJudge::whole(const Difference& difference) const {
  const bool lost = difference.change == Change::kLost;
  switch (difference.kind) {
    case EntityKind::kMethod:
      return lost ? lost_method(difference) : new_method(difference);
    case EntityKind::kStage:
      return lost ? Judgement{Danger::kRemoved, true, {}} : other();
    case EntityKind::kModel:  // methods that used it have differences of their own
    case EntityKind::kResource:
    case EntityKind::kAuthorizer:
    case EntityKind::kRequestValidator:
    case EntityKind::kDocumentationVersion:
      return lost ? Judgement{Danger::kRemoved, false, {}} : other();
    case EntityKind::kGatewayResponse:
      return lost ? resets("the service's own response instead") : other();
    default:
      return other();
  }
}

Judgement DangerJudge::api(const Difference& difference) const {
  const std::string_view member = difference.member;
  if (begins_with(member, "policy")) {
    return guards(difference.change == Change::kLost && member == "policy"
                      ? "no resource policy any more"
                      : "decides who may call",
                  member == "policy" && difference.change == Change::kAdded);
  }
  if (member == "disableExecuteApiEndpoint") {
    const bool closed = difference.after == "true";
    return guards(closed ? "the execute-api address does not answer any more"
                         : "the execute-api address answers again",
                  closed);
  }
  if (member == "endpointConfiguration.types") return guards("reached in another way", true);
  if (member == "endpointConfiguration.vpcEndpointIds" || member == "endpointAccessMode" ||
      member == "securityPolicy") {
    return guards("decides who may connect");
  }
  if (member == "binaryMediaTypes") return binary_types(difference);
  if (member == "apiKeySource") return breaks("API keys are looked for elsewhere");
  return setting(difference);
}

Judgement DangerJudge::validator(const Difference& difference) const {
  const bool body = difference.member == "validateRequestBody";
  const bool on = difference.after == "true";
  return judge_checks({body && !on, !body && !on}, {body && on, !body && on});
}

Judgement DangerJudge::gateway_response(const Difference& difference) const {
  if (difference.member == "statusCode") return breaks("callers get another status");
  if (const std::optional<Judgement> cors = judge_cors(difference)) return *cors;
  return setting(difference);
}

/// Nothing is known of the member but whether it falls back.
Judgement DangerJudge::setting(const Difference& difference) const {
  const bool entry = difference.member.ends_with(']');
  const bool lost = difference.change == Change::kLost && !entry;
  if (lost || is_default(difference)) return resets("falls back to the default");
  return other();
}

std::vector<SchemaDifference> DangerJudge::schemas(const std::string& model) const {
  const auto one = before_.models.find(model);
  const auto another = after_.models.find(model);
  if (one == before_.models.end() || another == after_.models.end()) return {};
  return schema_differences(one->second->schema, another->second->schema, use_of(model));
}

}  // namespace gwport::pipeline
