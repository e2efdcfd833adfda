// Extended attributes of files, access control lists among them.
#pragma once

#include <string>

namespace gwport::pipeline {

/// Gives an open file the extended attributes of another one, and takes away the access control
/// list that it has from its folder where the other one has none. False, with errno, when the list
/// can't be kept: others would get in, or owners be shut out. Other attributes are kept where that
/// is possible. To be called after the permissions are set: a list changes them.
[[nodiscard]] bool take_attributes(int file, const std::string& other);

}  // namespace gwport::pipeline
