#include "check/parse_issues/members.h"

namespace gwport::check {
namespace {

bool fits(const doc::Node& value, Expected expected) {
  switch (expected) {
    case Expected::kAnything:
      return true;
    case Expected::kText:
    case Expected::kInteger:
    case Expected::kNumber:
      return value.is_scalar();
    case Expected::kArray:
      return value.is_array();
    case Expected::kObject:
      return value.is_object();
  }
  return true;
}

constexpr std::array<std::string_view, 6> kNames{"",       "string", "integer",
                                                 "double", "array",  "object"};

}  // namespace

Found find_members(const doc::Node& object, const ObjectTable& table) {
  Found found;
  for (const doc::Node& member : object.members()) {
    const std::size_t index = table.find(member.key());
    if (index < table.members().size()) {
      found.values[index] = &member;
      found.present |= std::uint64_t{1} << index;
    }
    found.unexpected |= table.unexpected(member.key(), index);
  }
  return found;
}

bool expect(Reading& reading, const Location& at, const doc::Node& value, std::string_view key,
            Expected expected) {
  if (fits(value, expected)) return true;
  reading.messages.wrong_type(at, key, kNames[static_cast<std::size_t>(expected)], value.span());
  return false;
}

void read_members(Reading& reading, const doc::Node& object, const Location& at,
                  const ObjectTable& table, const Found& found, std::uint64_t required,
                  std::size_t first, std::size_t last) {
  std::uint64_t left = found.present | required;
  for (; left != 0; left &= left - 1) {
    const auto index = static_cast<std::size_t>(std::countr_zero(left));
    if (index < first || index >= last) continue;
    const Member& member = table.members()[index];
    const doc::Node* const value = found.at(index);
    if (value == nullptr) {
      reading.messages.missing(at, member.name, object);
    } else if (expect(reading, at, *value, member.name, member.expected) &&
               member.step != nullptr) {
      member.step(reading, object, *value, member.below.empty() ? at : below(at, member.below));
    }
  }
}

void read_unexpected(Reading& reading, const doc::Node& object, const Location& at,
                     const ObjectTable& table) {
  for (const doc::Node& member : object.members()) {
    if (table.unexpected(member.key(), table.find(member.key()))) {
      reading.messages.unexpected(at, member);
    }
  }
}

void read_object(Reading& reading, const doc::Node& object, const Location& at,
                 const ObjectTable& table, std::uint64_t required) {
  const Found found = find_members(object, table);
  read_members(reading, object, at, table, found, table.required() | required);
  if (found.unexpected) read_unexpected(reading, object, at, table);
}

bool keeps_reference(const doc::Node& object) {
  const doc::Node* const reference = object.find("$ref");
  return reference == nullptr || reference->is_string();
}

bool read_reference(Reading& reading, const doc::Node& object, const Location& at) {
  const doc::Node* const reference = object.find("$ref");
  if (reference == nullptr) return false;
  if (!reference->is_string()) {
    reading.messages.wrong_type(at, "$ref", "string", reference->span());
  }
  return true;
}

}  // namespace gwport::check
