// Why the service can't create a model.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "text/draft4.h"

namespace gwport::read {

/// What is wrong with the text that was made of a schema.
struct ModelFaults {
  const doc::Node* reference = nullptr;  ///< the first to something that is no model of the API
  std::optional<std::string> schema;     ///< pointer to what is no JSON Schema of draft 4
  text::ForeignPlaces words;             ///< keywords that the service refuses
};

/// Reports what is wrong with a model of that name; false when nothing is. The service names one
/// fault of a model; what it leaves out is marked as unsaid.
[[nodiscard]] bool report_faults(const doc::Node& schema, std::string_view name,
                                 const ModelFaults& faults, diag::Diagnostics& diagnostics);

}  // namespace gwport::read
