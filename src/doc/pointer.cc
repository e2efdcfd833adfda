#include "doc/pointer.h"

#include <algorithm>
#include <charconv>

namespace gwport::doc {
namespace {

std::uint32_t start_of(const Node& node) { return node.name_span().begin; }

bool covers(const Node& node, Span span) {
  return start_of(node) <= span.begin &&
         span.end <= std::max(node.span().end, node.key_span().known() ? node.key_span().end : 0U);
}

/// The child around the span. Children stand in document order, except those of aliases, whose
/// spans lie elsewhere: between two others the search is right, beside them it falls back to a
/// scan.
const Node* child_around(const Node& node, Span span) {
  const Node* after =
      std::upper_bound(node.begin(), node.end(), span.begin,
                       [](std::uint32_t at, const Node& n) { return at < start_of(n); });
  const Node* before = after == node.begin() ? nullptr : after - 1;
  if (before != nullptr && !before->aliased() && covers(*before, span)) return before;
  const bool stands_between =
      (before == nullptr || !before->aliased()) && (after == node.end() || !after->aliased());
  if (stands_between && (before != nullptr || after != node.end())) return nullptr;
  for (const Node& child : node) {
    if (!child.aliased() && covers(child, span)) return &child;
  }
  return nullptr;
}

/// Walks down to the node of the span, calling `visit(parent, child)` on the way.
template <class Visit>
void descend(const Node& root, Span span, const Visit& visit) {
  if (!span.known()) return;
  const Node* node = &root;
  while (node->span() != span && !node->is_scalar()) {
    const Node* child = child_around(*node, span);
    if (child == nullptr) return;
    visit(*node, *child);
    // A pointer can't lead into a member whose key is repeated later: it would name the other one.
    if (child->key_span() == span || child->shadowed()) return;
    node = child;
  }
}

std::string unescape(std::string_view token) {
  std::string out;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (token[i] == '~' && i + 1 < token.size() && (token[i + 1] == '0' || token[i + 1] == '1')) {
      out += token[++i] == '0' ? '~' : '/';
    } else {
      out += token[i];
    }
  }
  return out;
}

const Node* step(const Node& node, std::string_view token) {
  if (node.is_object()) return node.find(token.find('~') == token.npos ? token : unescape(token));
  std::uint32_t index = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
  const bool whole = error == std::errc{} && end == token.data() + token.size();
  return node.is_array() && whole && index < node.size() ? node.begin() + index : nullptr;
}

}  // namespace

void append_token(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char c : name) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
}

std::string pointer_at(const Node& root, Span span, std::size_t most) {
  std::string pointer;
  bool full = false;
  descend(root, span, [&](const Node& parent, const Node& child) {
    const std::size_t whole = pointer.size();
    full = full || child.key().size() > most;
    if (full) return;
    append_token(pointer, parent.is_array() ? std::to_string(&child - parent.begin())
                                            : std::string(child.key()));
    full = pointer.size() > most;
    if (full) pointer.resize(whole);
  });
  return pointer;
}

const Node* node_at(const Node& root, Span span) {
  if (!span.known()) return nullptr;
  const Node* found = &root;
  descend(root, span, [&found](const Node&, const Node& child) { found = &child; });
  return found;
}

std::vector<const Node*> path_to(const Node& root, Span span) {
  if (!span.known()) return {};
  std::vector<const Node*> path{&root};
  descend(root, span, [&path](const Node&, const Node& child) { path.push_back(&child); });
  return path;
}

const Node* resolve_pointer(const Node& root, std::string_view pointer) {
  const Node* node = &root;
  while (!pointer.empty() && node != nullptr) {
    if (pointer.front() != '/') return nullptr;
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    node = step(*node, pointer.substr(0, end));
    pointer.remove_prefix(end);
  }
  return node;
}

}  // namespace gwport::doc
