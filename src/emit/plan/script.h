// A plan as a shell script.
#pragma once

#include <string>

#include "emit/plan/call.h"

namespace gwport::emit {

/// A POSIX shell script that makes the calls with the AWS CLI, in order, and stops at the first
/// that fails. Ids are kept in variables. Parameters go over standard input as --cli-input-json, so
/// that no text is too long for an argument and none is read by the shell.
[[nodiscard]] std::string plan_script(const Plan& plan);

}  // namespace gwport::emit
