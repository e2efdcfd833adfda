// A plan for programs.
#pragma once

#include <string>

#include "emit/plan/call.h"

namespace gwport::emit {

/// One JSON object a line: {"operation", "parameters", "defines"}. `parameters` has the names that
/// the SDKs use; `defines`, where a later call needs an id of the answer, is
/// {placeholder: JMESPath into the answer}. A program keeps the value and puts it in the
/// placeholder's place wherever that occurs in strings of later parameters.
[[nodiscard]] std::string plan_lines(const Plan& plan);

}  // namespace gwport::emit
