// What reading one document carries along.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"

namespace gwport::read {

/// One document on its way. Everything it refers to outlives it.
struct Context {
  Context(const doc::Node& document, doc::Dialect specification, diag::Diagnostics& list);

  const doc::Node& root;
  doc::Dialect dialect;
  diag::Diagnostics& diagnostics;
  /// Bytes of shared text that may still be read again, so that a small document full of uses of
  /// one large object takes linear time too.
  std::uint64_t budget;
  /// Rules by places already reported.
  std::unordered_map<const diag::Rule*, std::unordered_set<std::uint32_t>> reported;
};

/// Reports a finding unless the same rule was reported at this place before: an object that is
/// referred to a hundred times has its fault once. Not for the service's own warnings, which it
/// repeats.
void report_once(Context& context, const diag::Rule& rule, diag::Span span,
                 std::initializer_list<std::string_view> arguments = {});

/// A member as the parser library reads texts: any scalar by its text, a null by the text "null",
/// which is reported. Nothing for an absent member and for containers.
[[nodiscard]] std::optional<std::string> read_text(Context& context, const doc::Node* member);

/// Pays for reading `cost` bytes once more than they stand in the document; false, reported at
/// `span`, when the budget is used up.
[[nodiscard]] bool spend(Context& context, std::uint64_t cost, diag::Span span);

/// The object that `node` stands for: itself, or what its `$ref` names below `section` (as in
/// "/components/parameters"); a reference to a reference is followed too. Null, reported, when
/// there is nothing of that name there, when references go in a circle, or when they exceed the
/// budget.
/// Source: inferred from the parser library, which resolves local references of the right kind and
/// keeps silent about the others.
[[nodiscard]] const doc::Node* follow(Context& context, const doc::Node& node,
                                      std::string_view section);

}  // namespace gwport::read
