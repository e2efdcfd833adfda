// OpenAPI 3.1 to 3.0.
#pragma once

#include "convert/conversion.h"
#include "convert/tree_sink.h"

namespace gwport::convert::from_oas31 {

/// A conversion of an OpenAPI 3.1 document into nodes: they can be converted further, and what
/// needs no change is shared.
class FromOas31 : public Conversion {
 public:
  FromOas31(const doc::Node& document, TreeSink& sink, diag::Diagnostics* findings)
      : Conversion(document, &sink, findings), tree_(sink) {}

  void at(const doc::Node& node) { tree_.stand_at(node); }
  void copy(const doc::Node& value) { tree_.share(value); }
  void copy_member(std::string_view key, const doc::Node& value) {
    at(value);
    out.key(key);
    copy(value);
  }
  /// Writes a reference as it reads in OpenAPI 3.0.
  void reference(const doc::Node& value);

  [[nodiscard]] static const diag::Rule& key_taken();

  /// Whether a shared path item is written in the place of a reference to it.
  bool in_shared_path = false;

 private:
  TreeSink& tree_;
};

using Table = Rows<FromOas31>;
using Line = Row<FromOas31>;

void convert_root(FromOas31& conversion);
void convert_schema(FromOas31& conversion, const doc::Node& schema);

}  // namespace gwport::convert::from_oas31
