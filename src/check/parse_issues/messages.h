// What the parser library says of a document, grouped and repeated as it does.
#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/parse_issues/location.h"
#include "diag/diagnostic.h"
#include "doc/node.h"

namespace gwport::check {

using diag::Span;

/// Collects findings during one walk over a document and reports them at its end. Texts handed in
/// are views into the document, which must outlive this.
class Messages {
 public:
  /// A member that its object doesn't know. Equal location and key: said once.
  void unexpected(const Location& at, const doc::Node& member);

  /// A value that is not of `type`. Equal location and key: said once, with the last type.
  void wrong_type(const Location& at, std::string_view key, std::string_view type, Span place);

  /// A required member that isn't there; `object` lacks it.
  void missing(const Location& at, std::string_view key, const doc::Node& object);

  /// A reference below paths to a component that isn't there.
  void missing_reference(const Location& at, const doc::Node& reference);

  /// One of the rules with a text of its own, which {1} and {2} fill.
  void warn(const diag::Rule& rule, const Location& at, Span place, std::string_view first = {},
            std::string_view second = {});

  /// A second use of an operationId or of a tag's name.
  void repeated(const diag::Rule& rule, const Location& at, std::string_view key, Span place,
                Span first);

  /// The library breaks off here, so that there is no document and no message.
  void no_document(const doc::Node& at, std::string_view reason);

  /// Reports everything in the library's order. False when there is no document.
  [[nodiscard]] bool report(diag::Diagnostics& diagnostics) const;

 private:
  // The library prints one kind after the other, each in the order of its walk.
  enum Kind { kUnexpected, kWrongType, kMissing, kWarning, kRepeatedId, kRepeatedTag, kKinds };

  struct Finding {
    const diag::Rule* rule;
    const std::string* location;
    std::string first;
    std::string_view second;
    Span place;
    std::vector<diag::Related> related;
  };

  struct Key {
    const std::string* location;
    std::string_view key;
    friend bool operator==(const Key&, const Key&) = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };
  using Index = std::unordered_map<Key, Finding*, KeyHash>;

  struct Broken {
    Span place;
    std::string_view reason;
  };

  const std::string* text_of(const Location& at);
  Finding* add(Kind kind, const diag::Rule& rule, const Location& at, Span place,
               std::string_view first, std::string_view second);
  Finding* add_once(Kind kind, Index& index, const diag::Rule& rule, const Location& at, Span place,
                    std::string_view first, std::string_view second);

  std::array<std::deque<Finding>, kKinds> findings_;  // deque: entries stay where they are
  Index unexpected_;
  Index wrong_types_;
  std::unordered_set<std::string> locations_;
  std::size_t bytes_ = 0;
  std::size_t left_out_ = 0;
  std::vector<Broken> broken_;
};

}  // namespace gwport::check
