// What conversions in both directions share: tables of members, and the walk that follows them.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "convert/budget.h"
#include "diag/catalogue/convert.h"
#include "diag/diagnostic.h"
#include "doc/node.h"
#include "doc/null_sink.h"
#include "doc/sink.h"

namespace gwport::convert {

/// One walk over a document, which writes what it becomes, reports what it loses, or does both.
class Conversion {
 public:
  /// `sink` null: nothing is written. `findings` null: nothing is reported.
  Conversion(const doc::Node& document, doc::Sink* sink, diag::Diagnostics* findings)
      : root(document),
        out(sink == nullptr ? nowhere_ : *sink),
        writing_(sink != nullptr),
        findings_(findings),
        budget_(document) {}
  Conversion(const Conversion&) = delete;
  Conversion& operator=(const Conversion&) = delete;

  const doc::Node& root;
  doc::Sink& out;

  /// Reports a loss, if this is a walk that looks for them. What is written several times (for
  /// each media type, through references and YAML aliases) is reported once.
  void lose(const diag::Rule& rule, diag::Span place,
            std::initializer_list<std::string_view> arguments = {}) {
    if (findings_ == nullptr || !reported_[&rule].insert(place.begin).second) return;
    findings_->report(rule, place, arguments);
  }

  /// Whether one more copy of a value may be written. Reports when it may not: then nothing will
  /// be written, and the walk only has to end soon.
  [[nodiscard]] bool spend(const doc::Node& value) { return may_spend(budget_.take(value), value); }
  /// The same for bytes, which a part of the value or the work with it stands for.
  [[nodiscard]] bool spend(std::size_t bytes, const doc::Node& value) {
    return may_spend(budget_.take(bytes), value);
  }

  /// Says which member or element is written next; for conversions that make nodes with places.
  void at(const doc::Node&) {}

  /// Writes a value as it is.
  void copy(const doc::Node& value) {
    if (writing_) doc::send(value, out);
  }
  /// Writes a member as it is, under a key of its own or of the target.
  void copy_member(std::string_view key, const doc::Node& value) {
    out.key(key);
    copy(value);
  }

 private:
  bool may_spend(bool taken, const doc::Node& value) {
    if (!taken && !exhausted_) lose(diag::rules::kTooManyCopies, value.name_span());
    exhausted_ = !taken;
    return taken;
  }

  doc::NullSink nowhere_;
  bool writing_;
  diag::Diagnostics* findings_;
  Budget budget_;
  bool exhausted_ = false;
  std::unordered_map<const diag::Rule*, std::unordered_set<std::uint32_t>> reported_;
};

/// What becomes of one member of an object. C is the conversion of one direction.
template <class C>
struct Row {
  std::string_view key;
  /// Writes the member's value. Null: as it is, with the references in it pointing to where things
  /// are in the target.
  void (*convert)(C& conversion, const doc::Node& value) = nullptr;
  std::string_view to = {};          ///< its key in the target; empty: the same
  const diag::Rule* loss = nullptr;  ///< reported with the key and `to` as arguments
  bool skipped = false;              ///< written elsewhere, or left out after `loss`
};

template <class C>
using Rows = std::span<const Row<C>>;

template <class C>
[[nodiscard]] const Row<C>* find_row(std::string_view key, Rows<C> rows) {
  for (const Row<C>& row : rows) {
    if (row.key == key) return &row;
  }
  return nullptr;
}

/// Writes a value as it is: examples and other data, in which `$ref` means nothing.
template <class C>
void verbatim(C& conversion, const doc::Node& value) {
  conversion.copy(value);
}

/// Writes a value as it is, but for references, which are mapped: extensions and whatever is not
/// known. C::reference writes a mapped one.
template <class C>
void with_references(C& conversion, const doc::Node& value) {
  if (value.is_scalar()) return conversion.copy(value);
  if (value.is_array()) {
    conversion.out.begin_array();
    for (const doc::Node& element : value) {
      conversion.at(element);
      with_references(conversion, element);
    }
    return conversion.out.end_array();
  }
  conversion.out.begin_object();
  for (const doc::Node& member : value.members()) {
    conversion.at(member);
    conversion.out.key(member.key());
    if (member.key() == "$ref" && member.is_string()) {
      conversion.reference(member);
    } else {
      with_references(conversion, member);
    }
  }
  conversion.out.end_object();
}

/// Writes one member as its row says; without a row, as it is.
template <class C>
void convert_member(C& conversion, const doc::Node& object, const doc::Node& member,
                    const Row<C>* row) {
  const std::string_view key = row == nullptr || row->to.empty() ? member.key() : row->to;
  if (row != nullptr && row->loss != nullptr) {
    conversion.lose(*row->loss, member.name_span(), {member.key(), key});
  }
  if (row != nullptr && row->skipped) return;
  if (key != member.key() && object.find(key) != nullptr) {
    return conversion.lose(conversion.key_taken(), member.name_span(), {member.key(), key});
  }
  conversion.at(member);
  conversion.out.key(key);
  const auto convert =
      row == nullptr || row->convert == nullptr ? with_references<C> : row->convert;
  convert(conversion, member);
}

/// Writes the members of an object by a table; those without a row as they are.
template <class C>
void convert_members(C& conversion, const doc::Node& object, Rows<C> rows) {
  for (const doc::Node& member : object.members()) {
    convert_member(conversion, object, member, find_row(member.key(), rows));
  }
}

/// Writes a whole object by a table. What is no object is written as it is.
template <class C>
void convert_object(C& conversion, const doc::Node& value, Rows<C> rows) {
  if (!value.is_object()) return with_references(conversion, value);
  conversion.out.begin_object();
  convert_members(conversion, value, rows);
  conversion.out.end_object();
}

/// Writes an object of named things (schemas, responses ...), each by `convert`; extensions among
/// them as they are.
template <class C>
void convert_map(C& conversion, const doc::Node& value,
                 void (*convert)(C& conversion, const doc::Node& value)) {
  if (!value.is_object()) return with_references(conversion, value);
  conversion.out.begin_object();
  for (const doc::Node& member : value.members()) {
    conversion.at(member);
    conversion.out.key(member.key());
    convert(conversion, member);
  }
  conversion.out.end_object();
}

[[nodiscard]] inline bool is_extension(std::string_view key) {
  return key.size() > 2 && key[0] == 'x' && key[1] == '-';
}

/// The same for objects in which names with x- are extensions: paths.
template <class C>
void convert_entries(C& conversion, const doc::Node& value,
                     void (*convert)(C& conversion, const doc::Node& value)) {
  if (!value.is_object()) return with_references(conversion, value);
  conversion.out.begin_object();
  for (const doc::Node& member : value.members()) {
    conversion.out.key(member.key());
    (is_extension(member.key()) ? with_references<C> : convert)(conversion, member);
  }
  conversion.out.end_object();
}

/// Writes a list, each element by `convert`.
template <class C>
void convert_list(C& conversion, const doc::Node& value,
                  void (*convert)(C& conversion, const doc::Node& value)) {
  if (!value.is_array()) return with_references(conversion, value);
  conversion.out.begin_array();
  for (const doc::Node& element : value) {
    conversion.at(element);
    convert(conversion, element);
  }
  conversion.out.end_array();
}

}  // namespace gwport::convert
