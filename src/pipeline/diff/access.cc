#include "pipeline/diff/access.h"

#include <algorithm>

namespace gwport::pipeline {
namespace {

/// "AWS_IAM and an API key".
std::string needs(const model::Method& method) {
  std::string text;
  if (method.authorization_type != "NONE") text = method.authorization_type;
  if (method.api_key_required) text += text.empty() ? "an API key" : " and an API key";
  return text;
}

/// Whether all that the second method asks for was asked for before.
bool asks_less(const model::Method& before, const model::Method& after) {
  const bool type =
      after.authorization_type == "NONE" || after.authorization_type == before.authorization_type;
  return type && (before.api_key_required || !after.api_key_required);
}

/// A token has to have one of the scopes, unless there are none.
bool takes_more_tokens(const model::Method& before, const model::Method& after) {
  const auto& scopes = after.authorization_scopes;
  return std::all_of(before.authorization_scopes.begin(), before.authorization_scopes.end(),
                     [&](const std::string& each) {
                       return std::find(scopes.begin(), scopes.end(), each) != scopes.end();
                     });
}

Judgement judge_scopes(const model::Method& before, const model::Method& after) {
  if (before.authorization_scopes == after.authorization_scopes) return other();
  if (after.authorization_scopes.empty()) return guards("tokens need no scope any more", true);
  if (before.authorization_scopes.empty()) return guards("tokens need one of the scopes now", true);
  if (takes_more_tokens(before, after)) return guards("tokens of more scopes are let in");
  return guards("tokens need one of other scopes", true);
}

}  // namespace

bool is_open(const model::Method& method) {
  return method.authorization_type == "NONE" && !method.api_key_required;
}

std::string access_text(const model::Method& method) {
  return is_open(method) ? "open: callers need nothing" : "callers need " + needs(method);
}

Judgement judge_access(const model::Method& before, const model::Method& after,
                       bool same_authorizer) {
  if (is_open(before) && is_open(after)) return other();
  if (is_open(before)) return guards("becomes closed: " + access_text(after), true);
  if (is_open(after)) return guards("becomes open: callers need nothing any more");
  if (needs(before) != needs(after)) {
    return guards("callers need " + needs(after) + " instead of " + needs(before),
                  !asks_less(before, after));
  }
  if (!same_authorizer) return guards("another authorizer decides who is let in", true);
  return judge_scopes(before, after);
}

}  // namespace gwport::pipeline
