#include "convert/compare.h"

#include "doc/pointer.h"

namespace gwport::tests {
namespace {

std::string differ(const doc::Node& a, const doc::Node& b, std::string& pointer) {
  if (a.kind() != b.kind() || a.text() != b.text()) {
    return pointer + ": " + std::string(a.is_scalar() ? a.text() : "a container") + " -> " +
           std::string(b.is_scalar() ? b.text() : "a container");
  }
  const std::size_t length = pointer.size();
  if (a.is_array()) {
    if (a.size() != b.size()) {
      return pointer + ": " + std::to_string(a.size()) + " -> " + std::to_string(b.size()) +
             " elements";
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
      pointer += '/' + std::to_string(i);
      std::string found = differ(a.begin()[i], b.begin()[i], pointer);
      if (!found.empty()) return found;
      pointer.resize(length);
    }
  }
  for (const doc::Node& member : a.members()) {
    const doc::Node* other = b.find(member.key());
    doc::append_token(pointer, member.key());
    if (other == nullptr) return pointer + ": is gone";
    std::string found = differ(member, *other, pointer);
    if (!found.empty()) return found;
    pointer.resize(length);
  }
  for (const doc::Node& member : b.members()) {
    doc::append_token(pointer, member.key());
    if (a.find(member.key()) == nullptr) return pointer + ": is new";
    pointer.resize(length);
  }
  return {};
}

}  // namespace

std::string first_difference(const doc::Node& a, const doc::Node& b) {
  std::string pointer;
  return differ(a, b, pointer);
}

}  // namespace gwport::tests
