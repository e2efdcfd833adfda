// The members of each OpenAPI object as data, and the one loop that reads any of them.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <span>
#include <string_view>

#include "check/name_index.h"
#include "check/parse_issues/location.h"
#include "check/parse_issues/reading.h"
#include "doc/node.h"

namespace gwport::check {

/// What the library wants of a value and says when it is something else.
enum class Expected : std::uint8_t {
  kAnything,  ///< nothing is said
  kText,      ///< any scalar, null included, else `string`
  kInteger,   ///< any scalar, else `integer`
  kNumber,    ///< any scalar, else `double`
  kArray,     ///< else `array`
  kObject,    ///< else `object`
};

/// Reads a value of the expected type. `object` is the one that holds it, `at` where its own
/// members are said to be.
using Step = void (*)(Reading& reading, const doc::Node& object, const doc::Node& value,
                      const Location& at);

enum class Presence : std::uint8_t {
  kOptional,
  kRequired,
  kUnexpected,  ///< read, but said to be unknown as well
};

struct Member {
  std::string_view name;
  Expected expected = Expected::kAnything;
  Step step = nullptr;
  std::string_view below = {};  ///< the step's location below the object's; empty: the object's own
  Presence presence = Presence::kOptional;
};

/// The members of one kind of object in the order in which the library looks them up, which is the
/// order of its messages. At most 64, and they must outlive the table.
class ObjectTable {
 public:
  explicit constexpr ObjectTable(std::span<const Member> members)
      : members_(members), names_(members) {
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (members[i].presence == Presence::kRequired) required_ |= std::uint64_t{1} << i;
    }
  }

  /// The index of the member of that name, or the number of members.
  [[nodiscard]] constexpr std::size_t find(std::string_view name) const {
    return names_.find(members_, name);
  }

  [[nodiscard]] constexpr std::span<const Member> members() const { return members_; }
  /// Whether a member of that name is said to be unexpected. Extensions never are.
  [[nodiscard]] constexpr bool unexpected(std::string_view name, std::size_t index) const {
    if (index < members_.size()) return members_[index].presence == Presence::kUnexpected;
    return !name.starts_with("x-");
  }
  /// A bit for each required member, by index.
  [[nodiscard]] constexpr std::uint64_t required() const { return required_; }

 private:
  std::span<const Member> members_;
  NameIndex names_;
  std::uint64_t required_ = 0;
};

/// An object's members by their index in the table.
struct Found {
  std::array<const doc::Node*, 64> values;  // only those whose bit is set
  std::uint64_t present = 0;
  bool unexpected = false;  ///< there are others, neither known nor extensions

  [[nodiscard]] const doc::Node* at(std::size_t index) const {
    return (present >> index & 1U) != 0 ? values[index] : nullptr;
  }
};

[[nodiscard]] Found find_members(const doc::Node& object, const ObjectTable& table);

/// Whether the value is of that type; if not, says so.
bool expect(Reading& reading, const Location& at, const doc::Node& value, std::string_view key,
            Expected expected);

/// Reads the found members with first <= index < last, and says which required ones are missing.
void read_members(Reading& reading, const doc::Node& object, const Location& at,
                  const ObjectTable& table, const Found& found, std::uint64_t required,
                  std::size_t first = 0, std::size_t last = 64);

/// Says which members are unexpected.
void read_unexpected(Reading& reading, const doc::Node& object, const Location& at,
                     const ObjectTable& table);

/// All of the above for an object without special rules. `required` adds to the table's own.
void read_object(Reading& reading, const doc::Node& object, const Location& at,
                 const ObjectTable& table, std::uint64_t required = 0);

/// Whether the object is a reference (has `$ref`): the library then looks at nothing else. Says so
/// if it is no string.
[[nodiscard]] bool read_reference(Reading& reading, const doc::Node& object, const Location& at);

/// Whether the library keeps an object that may be a reference: it drops those whose `$ref` is no
/// string.
[[nodiscard]] bool keeps_reference(const doc::Node& object);

/// Whether an unknown key of that name is an extension.
[[nodiscard]] inline bool is_extension(std::string_view key) { return key.starts_with("x-"); }

}  // namespace gwport::check
