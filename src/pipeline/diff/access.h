// Who may call a method.
#pragma once

#include <string>

#include "model/resource.h"
#include "pipeline/diff/judgement.h"

namespace gwport::pipeline {

/// Whether the method asks callers for nothing: no authorization and no API key. A resource policy
/// may still keep them out.
[[nodiscard]] bool is_open(const model::Method& method);

/// What callers need, such as "callers need AWS_IAM and an API key"; for people.
[[nodiscard]] std::string access_text(const model::Method& method);

/// What it means for callers that one method stands in the place of another. `same_authorizer`:
/// what decides of the two is the same, whatever it is called.
[[nodiscard]] Judgement judge_access(const model::Method& before, const model::Method& after,
                                     bool same_authorizer);

}  // namespace gwport::pipeline
