// What a schema's $ref refers to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/node.h"

namespace gwport::schema {

enum class ReferenceKind {
  kModel,     ///< a definition of the document, whether it exists or not
  kAbsolute,  ///< https://apigateway.amazonaws.com/restapis/{id}/models/{name}
  kLocal,     ///< another place of the document
  kForeign,   ///< another document
};

struct Reference {
  ReferenceKind kind = ReferenceKind::kForeign;
  std::string_view name;  ///< of the model for kModel and kAbsolute; a view into the $ref
};

/// Takes a $ref apart. `#/definitions/X` and `#/components/schemas/X` are models in both dialects
/// (only that of the own dialect is recorded), and so is a bare name, which the parser library
/// completes (inferred: swagger-core 1.5.18 and 2.1.1).
[[nodiscard]] Reference parse_reference(std::string_view ref);

/// Rewrites the references of one schema text and collects them.
/// Source: recorded, ImportRestApi with circular models (references become absolute URLs), and
/// GetExport, which turns them back.
class References {
 public:
  /// For an import: names of the document become absolute, absolute references stay.
  explicit References(std::string_view rest_api_id)
      : text_("https://apigateway.amazonaws.com/restapis/" + std::string(rest_api_id) + "/models/"),
        prefix_(text_.size()) {}

  /// For an export: names and absolute references become `prefix` and the name, where the prefix is
  /// "#/definitions/" or "#/components/schemas/".
  [[nodiscard]] static References turned_back(std::string_view prefix) {
    References references("");
    references.text_ = prefix;
    references.prefix_ = prefix.size();
    references.turns_back_ = true;
    return references;
  }

  /// Notes the $ref (in properties of Swagger 2.0 any node: its text counts) and gives the text
  /// that the model holds instead; valid until the next call.
  [[nodiscard]] std::string_view rewrite(const doc::Node& ref);

  /// Whether the text is for an export.
  [[nodiscard]] bool turns_back() const { return turns_back_; }

  /// Forgets what was collected.
  void clear() {
    models_.clear();
    foreign_ = nullptr;
  }
  /// The $ref nodes that name models of the document, in order, with repetitions.
  [[nodiscard]] const std::vector<const doc::Node*>& models() const { return models_; }
  /// The first $ref to another document; null when there is none.
  [[nodiscard]] const doc::Node* foreign() const { return foreign_; }

 private:
  std::string text_;
  std::size_t prefix_;
  bool turns_back_ = false;
  std::vector<const doc::Node*> models_;
  const doc::Node* foreign_ = nullptr;
};

}  // namespace gwport::schema
