// The one tree of a document: JSON's six kinds of values with their places in the text.
#pragma once

#include <cstdint>
#include <iterator>
#include <string_view>

#include "diag/span.h"

namespace gwport::doc {

using diag::Span;

enum class Kind : std::uint8_t { kNull, kBoolean, kNumber, kString, kArray, kObject };

class TreeBuilder;
class Members;

/// A value. Nodes are made by a TreeBuilder, live in its Arena and never change; a Node is handed
/// around by reference or pointer and is valid as long as the Document that owns it.
///
/// Key order is the document's. Duplicate keys are all kept: of equal keys the last one counts
/// (find() and members() give only that one, at its own place), earlier ones are shadowed().
class Node {
 public:
  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] bool is_null() const { return kind_ == Kind::kNull; }
  [[nodiscard]] bool is_boolean() const { return kind_ == Kind::kBoolean; }
  [[nodiscard]] bool is_number() const { return kind_ == Kind::kNumber; }
  [[nodiscard]] bool is_string() const { return kind_ == Kind::kString; }
  [[nodiscard]] bool is_array() const { return kind_ == Kind::kArray; }
  [[nodiscard]] bool is_object() const { return kind_ == Kind::kObject; }
  [[nodiscard]] bool is_scalar() const { return kind_ < Kind::kArray; }

  /// A scalar's text: of a string the decoded value, of a number its lexeme (always a valid JSON
  /// number), of a boolean "true" or "false", of null "null". Empty for containers.
  [[nodiscard]] std::string_view text() const {
    return is_scalar() ? std::string_view{value_.text, length_} : std::string_view{};
  }
  /// Whether this is the boolean true.
  [[nodiscard]] bool is_true() const { return is_boolean() && length_ == 4; }

  /// The name under which an object holds this node; empty for array elements and the root.
  [[nodiscard]] std::string_view key() const { return {key_, key_length_}; }

  /// Where the value stands, quotes and brackets included.
  [[nodiscard]] Span span() const { return {begin_, end_}; }
  /// Where the key stands, quotes included; unknown for array elements and the root.
  [[nodiscard]] Span key_span() const { return {key_begin_, key_end_}; }
  /// The key's place where there is one, else the value's: where to point for "this member".
  [[nodiscard]] Span name_span() const {
    return key_begin_ == Span::kNowhere ? span() : key_span();
  }

  /// Number of elements, or of members with shadowed ones.
  [[nodiscard]] std::uint32_t size() const { return is_scalar() ? 0 : length_; }
  [[nodiscard]] const Node* begin() const { return is_scalar() ? nullptr : value_.children; }
  [[nodiscard]] const Node* end() const { return begin() + size(); }

  /// The member of that name (the last one of equals); null when there is none or this is no
  /// object. Constant time: objects above 8 members carry a hash index.
  [[nodiscard]] const Node* find(std::string_view name) const {
    const std::uint16_t tag = tag_of(name);
    return (member_bits_ & bit_of(tag)) != 0 ? search(name, tag) : nullptr;
  }

  /// The members that count, in document order. Empty for anything but an object.
  [[nodiscard]] Members members() const;

  /// Whether a later member of the same object has the same key.
  [[nodiscard]] bool shadowed() const { return (flags_ & kShadowed) != 0; }
  /// Whether some member of this object is shadowed.
  [[nodiscard]] bool has_duplicates() const { return (flags_ & kDuplicates) != 0; }
  /// Whether this is a plain (unquoted, untagged) YAML scalar.
  [[nodiscard]] bool plain() const { return (flags_ & kPlain) != 0; }
  /// Whether this came in through a YAML alias or a merge key (its span is the anchor's).
  [[nodiscard]] bool aliased() const { return (flags_ & kAliased) != 0; }

 private:
  friend class TreeBuilder;
  friend class Substitution;

  /// First and last byte of a key.
  static std::uint16_t tag_of(std::string_view key) {
    if (key.empty()) return 0;
    return static_cast<std::uint16_t>(static_cast<unsigned char>(key.front()) << 8 |
                                      static_cast<unsigned char>(key.back()));
  }
  /// One bit of 32 for a tag.
  static std::uint32_t bit_of(std::uint16_t tag) { return 1U << (tag * 2654435761U >> 27); }
  [[nodiscard]] const Node* search(std::string_view name, std::uint16_t tag) const;

  enum Flag : std::uint8_t {
    kShadowed = 1,
    kDuplicates = 2,
    kIndexed = 4,
    kPlain = 8,
    kAliased = 16,
    kMerge = 32,     // while building: the value of a merge key
    kHasMerge = 64,  // while building: some member is a merge key's
  };

  union Value {
    const char* text;
    Node* children;  // followed in memory by the hash index if kIndexed
  };
  const char* key_ = nullptr;
  Value value_{nullptr};
  std::uint32_t key_length_ = 0;
  std::uint32_t length_ = 0;
  std::uint32_t begin_ = Span::kNowhere;
  std::uint32_t end_ = Span::kNowhere;
  std::uint32_t key_begin_ = Span::kNowhere;
  std::uint32_t key_end_ = Span::kNowhere;
  Kind kind_ = Kind::kNull;
  std::uint8_t flags_ = 0;
  std::uint16_t key_tag_ = 0;  // of key(): keys that differ mostly differ here, next to the node
  // The bits of all members' keys; 0 for anything but an object. Most look-ups are for members that
  // are not there, and end here, without a look at the members.
  std::uint32_t member_bits_ = 0;
};

static_assert(sizeof(Node) <= 48, "PERFORMANCE: the tree is most of the memory of a run");

/// Range over the members of an object that count.
class Members {
 public:
  class Iterator {
   public:
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    Iterator(const Node* at, const Node* end) : at_(at), end_(end) { skip(); }
    const Node& operator*() const { return *at_; }
    const Node* operator->() const { return at_; }
    Iterator& operator++() {
      ++at_;
      skip();
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const Iterator& a, const Iterator& b) { return a.at_ == b.at_; }

   private:
    void skip() {
      while (at_ != end_ && at_->shadowed()) ++at_;
    }
    const Node* at_ = nullptr;
    const Node* end_ = nullptr;
  };

  Members(const Node* begin, const Node* end) : begin_(begin, end), end_(end, end) {}
  [[nodiscard]] Iterator begin() const { return begin_; }
  [[nodiscard]] Iterator end() const { return end_; }
  [[nodiscard]] bool empty() const { return begin_ == end_; }

 private:
  Iterator begin_;
  Iterator end_;
};

inline Members Node::members() const {
  return is_object() ? Members(begin(), end()) : Members(nullptr, nullptr);
}

/// Hash of a key, used by the index of large objects.
[[nodiscard]] std::uint32_t key_hash(std::string_view key);

}  // namespace gwport::doc
