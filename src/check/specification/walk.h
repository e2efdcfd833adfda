// The loop that compares a document with the tables.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "check/specification/grammar.h"
#include "diag/diagnostic.h"

namespace gwport::check::specification {

/// One walk over a document. Reports each difference where it is.
class Walk {
 public:
  Walk(const doc::Node& root, const doc::Node* security_schemes, diag::Diagnostics& diagnostics)
      : root_(root), security_schemes_(security_schemes), diagnostics_(diagnostics) {}

  /// The places of the operationIds met so far.
  std::unordered_map<std::string_view, diag::Span> operation_ids;

  void check(const doc::Node& value, const Type& type);

  /// Reports; for the special checks of shapes.
  diag::Diagnostic& report(const diag::Rule& rule, diag::Span place,
                           std::initializer_list<std::string_view> arguments) {
    return diagnostics_.report(rule, place, arguments);
  }

  [[nodiscard]] const doc::Node& root() const { return root_; }
  /// The map of security schemes; null when the document has none.
  [[nodiscard]] const doc::Node* security_schemes() const { return security_schemes_; }

 private:
  void check_object(const doc::Node& object, const Shape& shape);
  void check_member(const doc::Node& member, const Shape& shape, bool& filled);
  void check_presence(const doc::Node& object, const Shape& shape, bool filled);
  void check_list(const doc::Node& list, const Type& type);

  const doc::Node& root_;
  const doc::Node* security_schemes_;
  diag::Diagnostics& diagnostics_;
};

/// Says whether a reference within the document leads nowhere; defined in references.cc.
void check_reference(Walk& walk, const doc::Node& reference);

}  // namespace gwport::check::specification
