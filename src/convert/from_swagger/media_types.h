// consumes and produces, which OpenAPI says by the content of bodies and responses.
#pragma once

#include "convert/from_swagger/from_swagger.h"

namespace gwport::convert::from_swagger {

inline constexpr std::string_view kConsumes = "consumes";
inline constexpr std::string_view kProduces = "produces";

/// The list that an object names itself; null when it has none.
[[nodiscard]] const doc::Node* own_list(const doc::Node& object, std::string_view key);

/// The texts of a list, each once; null has none.
[[nodiscard]] MediaTypes texts_of(const doc::Node* list);

/// What an operation consumes or produces: what it names itself, or else what the document does. It
/// is no copy of a list that all operations have.
class OperationTypes {
 public:
  OperationTypes(const FromSwagger& conversion, const doc::Node& operation, std::string_view key)
      : own_(texts_of(own_list(operation, key))),
        usual_(key == kConsumes ? conversion.consumes : conversion.produces) {}

  [[nodiscard]] const MediaTypes& get() const { return own_.empty() ? usual_ : own_; }

 private:
  MediaTypes own_;
  const MediaTypes& usual_;
};

/// Adds the types that the way back finds in content that was kept of an OpenAPI document.
void add_kept(FromSwagger& conversion, const doc::Node& content, MediaTypes& types);

/// The types that the content of the operation's responses will have, as the way back sees them.
[[nodiscard]] MediaTypes content_of_responses(FromSwagger& conversion, const doc::Node& operation);

/// Writes x-consumes or x-produces of an operation, if the way back would not find by `content`
/// what the operation says.
void keep_list(FromSwagger& conversion, const doc::Node& operation, std::string_view key,
               const MediaTypes& content);

/// Whether some operation leaves its list to a root that has none: for keeps_consumes and
/// keeps_produces.
[[nodiscard]] bool leaves_list_open(FromSwagger& conversion, std::string_view key);

}  // namespace gwport::convert::from_swagger
