#include "doc/tree_builder.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <unordered_map>

#include "doc/same_text.h"

namespace gwport::doc {
namespace {

/// Objects up to this size are searched one by one; measured to be faster than hashing.
constexpr std::uint32_t kIndexAbove = 8;

/// Longer keys are names of the user's, which seldom come again.
constexpr std::size_t kLongestShared = 32;

}  // namespace

std::string_view TreeBuilder::shared(std::string_view key, std::uint16_t tag) {
  if (key.size() > kLongestShared) return key;
  std::string_view& known = keys_[(tag + 37 * (tag >> 8) + 101 * key.size()) % keys_.size()];
  if (!same_text(known, key)) known = key;
  return known;
}

void TreeBuilder::name(Node& node) {
  node.key_tag_ = Node::tag_of(key_);
  node.key_ = shared(key_, node.key_tag_).data();
  node.key_length_ = static_cast<std::uint32_t>(key_.size());
  node.key_begin_ = key_span_.begin;
  node.key_end_ = key_span_.end;
  key_ = {};
  key_span_ = {};
  ++nodes_;
  if (!merge_) return;
  merge_ = false;
  node.flags_ |= Node::kMerge;
  pending_[open_.back()].flags_ |= Node::kHasMerge;
}

const Node& TreeBuilder::scalar(Kind kind, std::string_view text, Span span, Style style) {
  Node& node = pending_.emplace_back();
  name(node);
  node.kind_ = kind;
  node.value_.text = text.data();
  node.length_ = static_cast<std::uint32_t>(text.size());
  node.begin_ = span.begin;
  node.end_ = span.end;
  if (style == Style::kPlain) node.flags_ |= Node::kPlain;
  return node;
}

void TreeBuilder::begin(Kind kind, std::uint32_t offset) {
  Node& node = pending_.emplace_back();
  name(node);
  open_.push_back(pending_.size() - 1);
  node.kind_ = kind;
  node.begin_ = offset;
}

const Node& TreeBuilder::end(std::uint32_t offset) {
  const std::size_t place = open_.back();
  open_.pop_back();
  if ((pending_[place].flags_ & Node::kHasMerge) != 0) merge(place);
  const auto count = static_cast<std::uint32_t>(pending_.size() - place - 1);
  const bool indexed = pending_[place].kind_ == Kind::kObject && count > kIndexAbove;
  if (count > 0) {
    const std::size_t slots = indexed ? std::bit_ceil(count * 2) : 0;
    const std::size_t bytes = count * sizeof(Node) + slots * sizeof(std::uint32_t);
    auto* children = static_cast<Node*>(arena_.allocate(bytes, alignof(Node)));
    std::memcpy(static_cast<void*>(children), &pending_[place + 1], count * sizeof(Node));
    pending_[place].value_.children = children;
  }
  pending_.resize(place + 1);
  Node& node = pending_[place];
  node.length_ = count;
  node.end_ = offset;
  if (indexed) node.flags_ |= Node::kIndexed;
  if (node.kind_ == Kind::kObject) {
    for (const Node& child : node) node.member_bits_ |= Node::bit_of(child.key_tag_);
  }
  if (node.kind_ == Kind::kObject && count > 1) index(node);
  return node;
}

void TreeBuilder::merge(std::size_t place) {
  const std::vector<Node> own(pending_.begin() + static_cast<std::ptrdiff_t>(place) + 1,
                              pending_.end());
  pending_.resize(place + 1);
  struct Place {
    std::size_t at;
    bool merged;
  };
  std::unordered_map<std::string_view, Place> places;
  const auto add_all = [&](const Node& from) {
    for (const Node& member : from.members()) {
      if (!places.try_emplace(member.key(), Place{pending_.size(), true}).second) continue;
      pending_.push_back(member);
      pending_.back().flags_ |= Node::kAliased;
    }
  };
  const auto is_object = [](const Node& node) { return node.is_object(); };
  for (Node child : own) {
    const bool merge = (child.flags_ & Node::kMerge) != 0;
    child.flags_ &= static_cast<std::uint8_t>(~Node::kMerge);
    if (merge && child.is_object()) {
      add_all(child);
    } else if (merge && child.is_array() && std::all_of(child.begin(), child.end(), is_object)) {
      for (const Node& part : child) add_all(part);
    } else if (const auto [at, fresh] =
                   places.try_emplace(child.key(), Place{pending_.size(), false});
               !fresh && at->second.merged) {
      pending_[at->second.at] = child;
      at->second.merged = false;
    } else {
      pending_.push_back(child);
    }
  }
  pending_[place].flags_ &= static_cast<std::uint8_t>(~Node::kHasMerge);
}

void TreeBuilder::shadow(Node& first, const Node& last, Node& parent) {
  first.flags_ |= Node::kShadowed;
  parent.flags_ |= Node::kDuplicates;
  duplicates_.push_back({first.key(), first.key_span(), last.key_span()});
}

void TreeBuilder::index(Node& node) {
  Node* const children = node.value_.children;
  if ((node.flags_ & Node::kIndexed) == 0) {
    for (std::uint32_t later = 1; later < node.length_; ++later) {
      for (std::uint32_t i = later; i-- > 0;) {
        const bool may_be_same = children[i].key_tag_ == children[later].key_tag_;
        if (!may_be_same || children[i].key() != children[later].key()) continue;
        shadow(children[i], children[later], node);
        break;
      }
    }
    return;
  }
  const auto slots_used = std::bit_ceil(node.length_ * 2);
  const std::uint32_t mask = slots_used - 1;
  auto* slots = reinterpret_cast<std::uint32_t*>(children + node.length_);
  std::fill_n(slots, slots_used, 0U);
  for (std::uint32_t i = 0; i < node.length_; ++i) {
    std::uint32_t slot = key_hash(children[i].key()) & mask;
    while (slots[slot] != 0 && children[slots[slot] - 1].key() != children[i].key()) {
      slot = (slot + 1) & mask;
    }
    if (slots[slot] != 0) shadow(children[slots[slot] - 1], children[i], node);
    slots[slot] = i + 1;
  }
}

const Node& TreeBuilder::reuse(const Node& source) {
  Node node = source;
  node.flags_ =
      static_cast<std::uint8_t>((node.flags_ | Node::kAliased) & ~(Node::kShadowed | Node::kMerge));
  name(node);
  return pending_.emplace_back(node);
}

const Node* TreeBuilder::finish() {
  if (pending_.empty() || !open_.empty()) return nullptr;
  auto* root = static_cast<Node*>(arena_.allocate(sizeof(Node), alignof(Node)));
  *root = pending_.front();
  return root;
}

}  // namespace gwport::doc
