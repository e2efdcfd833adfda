// Members that have no business in an object.
#pragma once

#include <span>
#include <string_view>

#include "lint/rule.h"

namespace gwport::lint {

/// Reports every member whose name is none of the known ones, with the name as the only argument
/// and the nearest of the known ones as the hint. Functions of CloudFormation, x- members and what
/// was reported before are left out.
void report_other_members(const diag::Rule& rule, const doc::Node& object,
                          std::span<const std::string_view> known, Visit& visit);

}  // namespace gwport::lint
