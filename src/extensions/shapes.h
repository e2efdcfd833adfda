// Members of extension objects that are misspelt or have a JSON type that no manual mentions.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "extensions/registry.h"

namespace gwport::extensions {

/// Holds the extension values of one document against their schemas. Most values of a document are
/// of few forms: the validator sees one of each, so that a clean document costs next to nothing.
class ShapeReport {
 public:
  explicit ShapeReport(diag::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// Reports each fault of `value`, the value of the extension, once for a place in the text.
  void check(const doc::Node& value, const Extension& extension);

 private:
  struct Spot;
  static Spot find_spot(const doc::Node& value, const doc::Node& schema,
                        const std::string& pointer);
  void report(const Spot& spot, const Extension& extension);

  diag::Diagnostics& diagnostics_;
  std::unordered_set<std::uint64_t> fitting_;   ///< forms that fit their schema
  std::unordered_set<std::uint32_t> reported_;  ///< offsets: YAML aliases repeat a place
};

}  // namespace gwport::extensions
