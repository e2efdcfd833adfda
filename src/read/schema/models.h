// Schemas of a document become the API's Models.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/entities.h"

namespace gwport::read {

/// Where a schema is used, for the service's messages.
struct SchemaUse {
  enum class In { kRequest, kResponse };
  In in = In::kRequest;
  std::string_view path;    ///< after basepath handling
  std::string_view method;  ///< upper case
  std::string_view media_type;
  std::string_view status_code;  ///< of a response
};

/// Collects the Models of one document: the named ones, then one for each inline schema.
class Models {
 public:
  /// `root` must outlive the object. `rest_api_id` goes into the references of the schema texts.
  Models(doc::Dialect dialect, const doc::Node& root, std::string_view rest_api_id,
         diag::Diagnostics& diagnostics);

  /// Reads `definitions` or `components.schemas`, in document order.
  void read_named();

  /// The name of the model that a body or response schema refers to, or of the one made for an
  /// inline schema; null when the service ignores it (then the service's warning is reported).
  [[nodiscard]] std::optional<std::string> name_of(const doc::Node& schema, const SchemaUse& use);

  /// Everything collected; the object is empty afterwards.
  [[nodiscard]] std::vector<model::Model> take();

 private:
  doc::Dialect dialect_;
  const doc::Node& root_;
  std::string rest_api_id_;
  diag::Diagnostics& diagnostics_;
  std::vector<model::Model> models_;
};

}  // namespace gwport::read
