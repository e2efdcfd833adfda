// Examples of bodies, made from model schemas.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "emit/export/view.h"

namespace gwport::emit {

/// Makes one JSON value for a model: what the schema itself gives as example, default or first enum
/// value, else something of the right type. Every property is there, arrays have one element, of
/// oneOf and anyOf the first is taken. A model inside itself is `{}`; values end at kMostValues and
/// kDeepest, so that schemas which refer to each other often stay small.
class Examples {
 public:
  static constexpr int kMostValues = 2000;
  static constexpr int kDeepest = 32;

  /// The view must outlive the examples.
  explicit Examples(const ExportView& view);

  /// The example as pretty-printed JSON; empty when there is no such model.
  [[nodiscard]] std::string of(std::string_view model) const;

  /// The schema of a model; null when there is none.
  [[nodiscard]] const doc::Node* schema(std::string_view model) const;

 private:
  std::unordered_map<std::string_view, const doc::Node*> schemas_;
};

}  // namespace gwport::emit
