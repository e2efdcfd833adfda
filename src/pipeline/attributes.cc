#include "pipeline/attributes.h"

#if defined(__linux__)
#include <sys/xattr.h>

#include <cerrno>
#include <string_view>
#endif

namespace gwport::pipeline {

#if defined(__linux__)
namespace {

constexpr std::string_view kAccessList = "system.posix_acl_access";

/// The names of a file's attributes, each with a NUL behind it; empty where there are none or the
/// file system has no such thing.
std::string names_of(const std::string& path) {
  const ssize_t size = ::listxattr(path.c_str(), nullptr, 0);
  std::string names(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
  const ssize_t got = names.empty() ? 0 : ::listxattr(path.c_str(), names.data(), names.size());
  names.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return names;
}

bool take(int file, const std::string& other, const char* name) {
  const ssize_t size = ::getxattr(other.c_str(), name, nullptr, 0);
  if (size < 0) return false;
  std::string value(static_cast<std::size_t>(size), '\0');
  const ssize_t got = ::getxattr(other.c_str(), name, value.data(), value.size());
  return got >= 0 && ::fsetxattr(file, name, value.data(), static_cast<std::size_t>(got), 0) == 0;
}

}  // namespace

bool take_attributes(int file, const std::string& other) {
  const std::string names = names_of(other);
  bool has_list = false;
  for (std::size_t at = 0; at < names.size();) {
    const char* const name = names.c_str() + at;
    const bool is_list = kAccessList == name;
    if (!take(file, other, name) && is_list) return false;
    has_list = has_list || is_list;
    at += std::string_view(name).size() + 1;
  }
  if (has_list || ::fremovexattr(file, kAccessList.data()) == 0) return true;
  return errno == ENODATA || errno == EOPNOTSUPP;
}
#else
bool take_attributes(int, const std::string&) { return true; }
#endif

}  // namespace gwport::pipeline
