#include <algorithm>
#include <charconv>

#include "pipeline/diff/cors.h"
#include "pipeline/diff/danger.h"
#include "pipeline/diff/member_name.h"

namespace gwport::pipeline {
namespace {

/// Whether bodies that were passed are refused.
bool refuses_more(const Difference& passthrough) {
  return passthrough.before == "WHEN_NO_MATCH" || passthrough.after == "NEVER";
}

bool is_shorter(const Difference& timeout) {
  const auto number = [](const std::string& text) {
    long long value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  };
  return number(timeout.after) < number(timeout.before);
}

}  // namespace

Judgement DangerJudge::integration(const Difference& difference) const {
  if (difference.member == "methodIntegration") {
    return difference.change == Change::kLost ? breaks("no backend: callers get an error")
                                              : other();
  }
  if (difference.member.starts_with("methodIntegration.integrationResponses[")) {
    return backend_response(difference);
  }
  return backend(difference);
}

/// What the backend is, and what it is sent.
Judgement DangerJudge::backend(const Difference& difference) const {
  static constexpr std::string_view kAddress[] = {"uri", "httpMethod", "connectionType",
                                                  "connectionId"};
  const std::string_view name = last_name(difference.member);
  if (name == "insecureSkipVerification" && difference.after == "true") {
    return guards("the backend's certificate is not checked any more");
  }
  if (name == "credentials") return guards("the role that calls the backend");
  if (name == "passthroughBehavior" && refuses_more(difference)) {
    return breaks("bodies of types without a template are refused now");
  }
  if (name == "type") {
    return difference.after == "MOCK"
               ? breaks("the backend is not called any more")
               : other("no update call changes it: the integration is made again");
  }
  if (name == "timeoutInMillis" && is_shorter(difference)) {
    return other("calls that take longer get an error");
  }
  // An address has no default.
  const bool address =
      std::find(std::begin(kAddress), std::end(kAddress), name) != std::end(kAddress);
  return address ? other() : setting(difference);
}

/// What becomes of the backend's answers.
Judgement DangerJudge::backend_response(const Difference& difference) const {
  const bool lost = difference.change == Change::kLost;
  const std::size_t end = difference.member.find("].");
  if (end == std::string::npos) {
    return lost ? breaks("answers that it was for fail, or take another way") : other();
  }
  if (const std::optional<Judgement> cors = judge_cors(difference)) return *cors;
  const std::string_view rest = std::string_view(difference.member).substr(end + 2);
  if (lost && rest.starts_with("responseParameters[")) return breaks("header not sent any more");
  return setting(difference);
}

}  // namespace gwport::pipeline
