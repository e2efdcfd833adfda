// Schemas of a document become the API's Models.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/entities.h"
#include "model/ids.h"
#include "read/schema/model_faults.h"
#include "read/schema/unsatisfied.h"
#include "schema/references.h"
#include "schema/schema_shape.h"

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
  /// `root` and `existing` must outlive the object. `rest_api_id` goes into the references of the
  /// schema texts. `existing`: names of models that the API keeps besides the document's;
  /// references find them.
  Models(doc::Dialect dialect, const doc::Node& root, std::string_view rest_api_id,
         diag::Diagnostics& diagnostics, std::span<const std::string> existing = {});

  /// Reads `definitions` or `components.schemas`, in document order. Reports
  /// model-name-not-alphanumeric, model-reference-not-canonical, model-schema-invalid,
  /// model-keyword-unsupported and model-reference-unsatisfied; the models that they are about are
  /// left out.
  void read_named();

  /// The name of the model that a body or response schema refers to, or of the one made for an
  /// inline schema; null when the service ignores it (then the service's warning is reported).
  /// An inline schema's model is called MODEL and six hexadecimal digits: the service's are
  /// arbitrary, ours come from the place. A body of Swagger 2.0 that refers to no model gets the
  /// name "null", as in the service, which refuses it.
  [[nodiscard]] std::optional<std::string> name_of(const doc::Node& schema, const SchemaUse& use);

  /// Everything collected; the object is empty afterwards.
  [[nodiscard]] std::vector<model::Model> take();

 private:
  void read_one(const doc::Node& schema);
  model::Model make(const doc::Node& schema, schema::SchemaPlace place, std::string_view name);
  std::optional<std::string> referred(const doc::Node& ref, const SchemaUse& use);
  std::optional<std::string> inlined(const doc::Node& schema, const SchemaUse& use);
  void report_type(const doc::Node& schema, std::string_view class_name, const SchemaUse& use);
  void report_unknown(const doc::Node& ref, int times);
  bool satisfied(const SchemaUse& use);
  std::string inline_name(const SchemaUse& use);
  [[nodiscard]] bool exists(std::string_view name) const { return names_.count(name) > 0; }

  doc::Dialect dialect_;
  const doc::Node& root_;
  std::string rest_api_id_;
  diag::Diagnostics& diagnostics_;
  schema::References references_;               // of the text made last
  ModelFaults faults_;                          // of that text
  std::vector<ModelReferences> graph_;          // of models_, while the named ones are read
  std::unordered_set<std::string_view> names_;  // of models that references find
  std::unordered_set<std::string> inline_names_;
  std::unordered_map<std::string, std::size_t> attempts_;  // by first choice, how many were taken
  std::vector<model::Model> models_;
  model::DistinctIds ids_;
};

}  // namespace gwport::read
