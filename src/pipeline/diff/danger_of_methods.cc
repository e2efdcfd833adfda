#include <algorithm>

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

/// Whether only names and ids tell them apart.
bool decides_alike(const model::Authorizer& one, model::Authorizer another) {
  another.id = one.id;
  another.name = one.name;
  return one == another;
}

}  // namespace

const model::Method* DangerJudge::any_method(const Side& side, const std::string& name) {
  return method(side, "ANY" + name.substr(std::min(name.find(' '), name.size())));
}

const model::Authorizer* DangerJudge::authorizer(const Side& side, const model::Method& method) {
  const auto found =
      method.authorizer_id ? side.authorizers.find(*method.authorizer_id) : side.authorizers.end();
  return found == side.authorizers.end() ? nullptr : found->second;
}

Judgement DangerJudge::access_of(const model::Method& before, const model::Method& after) const {
  const model::Authorizer* one = authorizer(before_, before);
  const model::Authorizer* another = authorizer(after_, after);
  const bool same = one != nullptr && another != nullptr
                        ? decides_alike(*one, *another)
                        : before.authorizer_id == after.authorizer_id;
  return judge_access(before, after, same);
}

/// Preflight requests carry no credentials: OPTIONS has to be open.
Judgement DangerJudge::new_method(const Difference& difference) const {
  const model::Method* made = method_after(difference.name);
  if (made == nullptr) return other();
  if (const model::Method* any = any_method(before_, difference.name)) {
    Judgement judgement = access_of(*any, *made);
    judgement.note =
        "ANY took these calls" + (judgement.note.empty() ? "" : "; for them " + judgement.note);
    return judgement;
  }
  if (is_open(*made) && made->http_method != "OPTIONS") return guards("open: callers need nothing");
  return other(access_text(*made));
}

Judgement DangerJudge::lost_method(const Difference& difference) const {
  const model::Method* gone = method_before(difference.name);
  const model::Method* any = any_method(after_, difference.name);
  if (gone != nullptr && any != nullptr) {
    Judgement judgement = access_of(*gone, *any);
    judgement.note =
        "ANY takes these calls" + (judgement.note.empty() ? "" : "; for them " + judgement.note);
    return judgement;
  }
  Judgement removed{Danger::kRemoved, true, {}};
  if (difference.name.starts_with("ANY ")) removed.note = verbs_left(difference.name.substr(4));
  if (difference.name.starts_with("OPTIONS ")) removed.note = "preflight requests get no answer";
  return removed;
}

/// Which methods stay where ANY took all verbs.
std::string DangerJudge::verbs_left(const std::string& path) const {
  std::string verbs;
  for (const char* verb : {"GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD"}) {
    if (method(after_, std::string(verb) + " " + path) == nullptr) continue;
    verbs += (verbs.empty() ? "" : ", ") + std::string(verb);
  }
  return verbs.empty() ? "" : "left: " + verbs;
}

Judgement DangerJudge::access(const Difference& difference) const {
  const model::Method* one = method_before(difference.name);
  const model::Method* another = method_after(difference.name);
  if (one == nullptr || another == nullptr) return guards("");
  Judgement judgement = access_of(*one, *another);
  const bool renamed = difference.member == "authorizerId" && judgement.note.empty();
  return renamed ? other("the same authorizer under another name") : judgement;
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
  if (difference.change == Change::kChanged) {
    return another_model(difference, {.request = true, .response = false});
  }
  const model::Method* after = method_after(difference.name);
  const bool checked =
      after != nullptr && checks_of(after_.validators, after->request_validator_id).body;
  if (!checked) return other();
  if (difference.change == Change::kLost) return resets("such bodies are not checked any more");
  return breaks("bodies must be of this type now");
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

}  // namespace gwport::pipeline
