#include "pipeline/diff/access.h"
#include "pipeline/diff/checks.h"
#include "pipeline/diff/danger.h"
#include "pipeline/diff/member_name.h"

namespace gwport::pipeline {
namespace {

using Validators = std::unordered_map<std::string_view, const model::RequestValidator*>;

/// What the validator of that id checks.
Checks checks_of(const Validators& validators, const std::optional<std::string>& id) {
  const auto found = id ? validators.find(*id) : validators.end();
  if (found == validators.end()) return Checks{};
  return Checks{found->second->validate_request_body, found->second->validate_request_parameters};
}

}  // namespace

/// Preflight requests carry no credentials: OPTIONS has to be open.
Judgement DangerJudge::new_method(const Difference& difference) const {
  const model::Method* made = method_after(difference.name);
  if (made == nullptr) return other();
  if (is_open(*made) && made->http_method != "OPTIONS") return guards("open: callers need nothing");
  return other(access_text(*made));
}

Judgement DangerJudge::access(const Difference& difference) const {
  const model::Method* one = method_before(difference.name);
  const model::Method* another = method_after(difference.name);
  if (one == nullptr || another == nullptr) return guards("");
  if (is_open(*one)) return guards("becomes closed: " + access_text(*another), true);
  if (is_open(*another)) return guards("becomes open: callers need nothing any more");
  const bool less = difference.after.empty() || difference.after == "NONE" ||
                    (difference.member == "apiKeyRequired" && !another->api_key_required);
  return guards(less ? "callers need less" : "callers need something else", !less);
}

Judgement DangerJudge::parameter(const Difference& difference) const {
  // A variable of the path is in every request that gets here.
  const bool in_path = difference.member.starts_with("requestParameters[method.request.path.");
  if (difference.after == "true" && !in_path) return breaks("a required parameter more");
  return other();
}

Judgement DangerJudge::another_model(const Difference& difference, ModelUse use) const {
  const auto one = before_.models.find(difference.before);
  const auto another = after_.models.find(difference.after);
  if (one == before_.models.end() || another == after_.models.end()) {
    return breaks("the type is another");
  }
  const auto found = schema_differences(one->second->schema, another->second->schema, use);
  if (found.empty()) return other("the same schema under another name");
  for (const SchemaDifference& each : found) {
    if (each.judgement.breaking)
      return breaks(each.place.substr(each.place.empty() ? 0 : 1) + ": " + each.judgement.note);
  }
  return other();
}

Judgement DangerJudge::request_model(const Difference& difference) const {
  if (difference.change == Change::kLost) return other();
  if (difference.change == Change::kChanged) {
    return another_model(difference, {.request = true, .response = false});
  }
  const model::Method* after = method_after(difference.name);
  const bool checked =
      after != nullptr && checks_of(after_.validators, after->request_validator_id).body;
  return checked ? breaks("bodies must be of this type now") : other();
}

Judgement DangerJudge::validation(const Difference& difference) const {
  const model::Method* one = method_before(difference.name);
  const model::Method* another = method_after(difference.name);
  if (one == nullptr || another == nullptr) return other();
  return judge_checks(checks_of(before_.validators, one->request_validator_id),
                      checks_of(after_.validators, another->request_validator_id));
}

Judgement DangerJudge::response(const Difference& difference) const {
  const std::string_view member = difference.member;
  const bool lost = difference.change == Change::kLost;
  const std::size_t end = member.find("].");
  if (end == std::string_view::npos) return lost ? breaks("response removed") : other();
  const std::string_view rest = member.substr(end + 2);
  if (rest.starts_with("responseParameters")) return lost ? breaks("header removed") : other();
  if (!rest.starts_with("responseModels")) return setting(difference);
  if (difference.change == Change::kChanged) {
    return another_model(difference, {.request = false, .response = true});
  }
  return lost ? breaks("the body's type is not declared any more") : other();
}

Judgement DangerJudge::integration(const Difference& difference) const {
  const std::string_view name = last_name(difference.member);
  if (difference.member == "methodIntegration") {
    return difference.change == Change::kLost ? breaks("no backend: callers get an error")
                                              : other();
  }
  if (name == "insecureSkipVerification" && difference.after == "true") {
    return guards("the backend's certificate is not checked any more");
  }
  if (name == "passthroughBehavior" && difference.before == "WHEN_NO_MATCH") {
    return breaks("bodies of types without a template are refused now");
  }
  if (difference.member == "methodIntegration.type") {
    return other("no update call changes it: the integration is made again");
  }
  return setting(difference);
}

}  // namespace gwport::pipeline
