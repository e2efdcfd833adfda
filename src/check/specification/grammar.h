// How the tables of the two specifications are written.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "check/name_index.h"
#include "doc/node.h"

namespace gwport::check::specification {

class Walk;
struct Shape;

/// What a value has to be.
enum class Form : std::uint8_t {
  kAnything,
  kText,
  kUrl,    ///< a text of the characters that addresses have; placeholders in braces are fine
  kEmail,  ///< a text such as name@host
  kBoolean,
  kNumber,
  kInteger,    ///< without fraction and exponent
  kCount,      ///< an integer, 0 or more
  kPositive,   ///< a number above 0
  kWord,       ///< one of `words`
  kObject,     ///< of `shape`
  kReferable,  ///< of `shape`, or an object with a text as `$ref`, whose other members don't count
  kList,       ///< each element is `item`
};

struct Type {
  Form form = Form::kAnything;
  const Shape* shape = nullptr;
  /// Picks the shape by an object's content; used instead of `shape` when set.
  const Shape& (*choose)(const doc::Node& object) = nullptr;
  const Type* item = nullptr;
  std::span<const std::string_view> words{};
  bool filled = false;              ///< a list may not be empty
  bool unique = false;              ///< no scalar of a list may be repeated
  const Type* otherwise = nullptr;  ///< the next type to try if the value is of another kind
};

enum class Need : std::uint8_t { kOptional, kRequired };

struct Field {
  std::string_view name;
  const Type* type;
  Need need = Need::kOptional;
};

/// Two members of which an object can't have both.
struct Exclusive {
  std::string_view first;
  std::string_view second;
};

/// What keys the entries of a map may have.
struct Keys {
  bool (*fits)(std::string_view key);
  std::string_view words;  ///< how the message says it
};

/// One kind of object.
struct Shape {
  std::string_view name;  ///< with its article, for messages
  std::span<const Field> fields{};
  const Type* entries = nullptr;  ///< what members that are no fields have to be; null: none may be
  const Keys* keys = nullptr;     ///< their keys; null: any
  bool extensions = true;         ///< members that begin with x- may be anything
  bool filled = false;            ///< at least one member that is no extension
  std::span<const Exclusive> exclusive{};
  void (*check)(Walk& walk, const doc::Node& object) = nullptr;  ///< what tables can't say
  NameIndex index = NameIndex(fields);
};

}  // namespace gwport::check::specification
