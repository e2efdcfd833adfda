// Makes the Node tree out of reader events.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "doc/arena.h"
#include "doc/node.h"

namespace gwport::doc {

/// Two members of one object with the same key.
struct DuplicateKey {
  std::string_view key;
  Span first;
  Span last;
};

/// Receives the events of a reader and builds nodes in the arena. Texts handed in must live as long
/// as the arena: views into the source, or copies made with Arena::copy.
/// Call order: [key] value, where value is scalar(), reuse(), or begin() ... end().
class TreeBuilder {
 public:
  /// How a scalar was written.
  enum class Style { kOther, kPlain };

  explicit TreeBuilder(Arena& arena) : arena_(arena) {}

  /// The key of the next value; only directly inside an object.
  void key(std::string_view text, Span span) {
    key_ = text;
    key_span_ = span;
  }
  /// The key `<<` of the next value: when its object is closed, the members of that value (an
  /// object or an array of objects) become members of it, as YAML merge keys do. Own members win,
  /// of several merged objects the earlier one; a member has the place where its key was met first.
  /// Any other value stays an ordinary member.
  void merge_key(Span span) {
    key("<<", span);
    merge_ = true;
  }
  /// The node is valid until the next event, as those of end() and reuse().
  const Node& scalar(Kind kind, std::string_view text, Span span, Style style = Style::kOther);
  /// Opens an array or object whose text begins at that offset.
  void begin(Kind kind, std::uint32_t offset);
  /// Closes the innermost one; `offset` is one past its last byte. Gives the finished node, which
  /// is valid until the next event.
  const Node& end(std::uint32_t offset);
  /// Puts a finished node here once more (alias, merge key); its children are shared, not copied.
  const Node& reuse(const Node& node);

  /// Number of containers that are open.
  [[nodiscard]] std::size_t depth() const { return open_.size(); }
  /// Whether the innermost open container is an object.
  [[nodiscard]] bool in_object() const {
    return !open_.empty() && pending_[open_.back()].kind_ == Kind::kObject;
  }
  /// Number of values made so far.
  [[nodiscard]] std::size_t nodes() const { return nodes_; }

  /// The root, once every container is closed; null if no value came.
  [[nodiscard]] const Node* finish();

  /// Duplicate keys met so far, in the order in which their objects were closed.
  [[nodiscard]] const std::vector<DuplicateKey>& duplicates() const { return duplicates_; }

 private:
  void name(Node& node);
  void merge(std::size_t place);
  void index(Node& node);
  void shadow(Node& first, const Node& last, Node& parent);

  [[nodiscard]] std::string_view shared(std::string_view key, std::uint16_t tag);

  Arena& arena_;
  // Keys met before: documents repeat few keys often, and one text for all of them stays in the
  // cache when the tree is searched.
  std::array<std::string_view, 256> keys_{};
  std::vector<Node> pending_;      // open containers and their finished children, as a stack
  std::vector<std::size_t> open_;  // places of the open containers in pending_
  std::vector<DuplicateKey> duplicates_;
  std::string_view key_;
  Span key_span_;
  bool merge_ = false;  // the next value is a merge key's
  std::size_t nodes_ = 0;
};

}  // namespace gwport::doc
