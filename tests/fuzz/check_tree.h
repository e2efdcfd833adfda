// What holds of every document that was read, whatever the bytes.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "doc/pointer.h"

namespace gwport::fuzz {

inline void require(bool condition) {
  if (!condition) std::abort();
}

/// Walks the tree once: aliased parts, which may be huge when expanded, are looked at from above
/// only.
class TreeCheck {
 public:
  explicit TreeCheck(const doc::Document& document)
      : root_(*document.root), size_(document.source->text().size()) {}

  void run() { check(root_); }

 private:
  void check_span(diag::Span span) const { require(span.begin <= span.end && span.end <= size_); }

  /// The span leads back to the node, unless another node has the same place or name.
  void check_pointer(const doc::Node& node) {
    if (node.span().begin == node.span().end || ++pointers_ > 500) return;
    const doc::Node* found = doc::resolve_pointer(root_, doc::pointer_at(root_, node.span()));
    require(found != nullptr && found->span() == node.span());
  }

  void check(const doc::Node& node) {
    check_span(node.span());
    check_pointer(node);
    if (node.is_number()) require(!node.text().empty());
    for (const doc::Node& child : node) {
      require(child.key_span().known() == node.is_object());
      if (child.key_span().known()) check_span(child.key_span());
      if (node.is_object() && !child.shadowed()) require(node.find(child.key()) == &child);
      if (child.aliased() || child.shadowed()) continue;
      require(node.span().begin <= child.span().begin && child.span().end <= node.span().end);
      check(child);
    }
  }

  const doc::Node& root_;
  std::size_t size_;
  int pointers_ = 0;
};

/// A tree without refusals or refusals without a tree, and every report in the text.
inline void check_document(const doc::Document& document, const diag::Diagnostics& diagnostics) {
  for (const diag::Diagnostic& report : diagnostics.list()) {
    require(report.span.known() && report.span.begin <= report.span.end);
    require(report.span.end <= document.source->text().size());
  }
  require((document.root == nullptr) == diagnostics.refused());
  if (document.root != nullptr) TreeCheck(document).run();
}

}  // namespace gwport::fuzz
