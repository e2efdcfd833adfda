// What the readers of an integration's members share.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "extensions/place.h"
#include "model/integration.h"

namespace gwport::extensions {

/// An integration that is being read.
struct IntegrationReading {
  model::Integration out;
  const MethodPlace& place;
  diag::Diagnostics& diagnostics;
  std::vector<diag::Span> malformed;  ///< values that the importer can't take

  /// A text member; containers are malformed, null is absent.
  void text(const doc::Node& value, std::optional<std::string>& to);
  /// A member that is one of a few words, kept in upper case.
  void word(const doc::Node& value, std::optional<std::string>& to);
  /// A map of texts; other values than texts are turned into text, containers are malformed.
  void texts(const doc::Node& value, model::StringMap& to);
  /// Whether the value is an object; another one, null excepted, is malformed.
  [[nodiscard]] bool is_object(const doc::Node& value);
};

/// `responses`: pattern to IntegrationResponse.
void read_integration_responses(const doc::Node& value, IntegrationReading& reading);

}  // namespace gwport::extensions
