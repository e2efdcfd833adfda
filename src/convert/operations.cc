#include "convert/operations.h"

#include <algorithm>

#include "doc/pointer.h"

namespace gwport::convert {
namespace {

constexpr int kMostReferences = 8;

bool equal_objects(const doc::Node& a, const doc::Node& b) {
  std::size_t of_a = 0;
  for (const doc::Node& member : a.members()) {
    const doc::Node* other = b.find(member.key());
    if (other == nullptr || !equal(member, *other)) return false;
    ++of_a;
  }
  for ([[maybe_unused]] const doc::Node& member : b.members()) {
    if (of_a-- == 0) return false;  // b can have many more
  }
  return of_a == 0;
}

}  // namespace

bool is_operation(std::string_view key) {
  static constexpr std::string_view kKeys[] = {
      "get", "put", "post", "delete", "options", "head", "patch", "x-amazon-apigateway-any-method"};
  return std::find(std::begin(kKeys), std::end(kKeys), key) != std::end(kKeys);
}

bool is_component_name(std::string_view name) {
  const auto may_stand = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_';
  };
  return !name.empty() && std::all_of(name.begin(), name.end(), may_stand);
}

bool is_range(std::string_view key) { return key.size() == 3 && key.substr(1) == "XX"; }

const doc::Node* resolve(const doc::Node& root, const doc::Node& object) {
  const doc::Node* at = &object;
  for (int i = 0; i < kMostReferences; ++i) {
    const doc::Node* reference = at->find("$ref");
    if (reference == nullptr || !reference->is_string()) return at;
    const std::string_view text = reference->text();
    if (!text.starts_with("#/")) return nullptr;
    at = doc::resolve_pointer(root, text.substr(1));
    if (at == nullptr) return nullptr;
  }
  return nullptr;
}

bool equal(const doc::Node& a, const doc::Node& b) {
  if (&a == &b) return true;
  if (a.kind() != b.kind()) return false;
  if (a.is_object()) return equal_objects(a, b);
  if (!a.is_array()) return a.text() == b.text();
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), equal);
}

}  // namespace gwport::convert
