// The one list of x-amazon-apigateway-* keys.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "doc/sink.h"
#include "extensions/api.h"
#include "model/state.h"

namespace gwport::extensions {

/// What all their keys begin with.
inline constexpr std::string_view kExtensionPrefix = "x-amazon-apigateway-";

/// Objects of a document in which an extension may stand; combined with |.
enum Place : unsigned {
  kElsewhere = 0,
  kRoot = 1,
  kServer = 2,  ///< OpenAPI 3: servers[0]
  kPathItem = 4,
  kOperation = 8,  ///< also x-amazon-apigateway-any-method
  kSecurityScheme = 16,
  kTag = 32,
  kComponents = 64,
};

/// Which kind of API reads it.
enum class Scope { kRest, kHttp, kBoth };

/// What a reader of a root-level extension works on.
struct RootReading {
  model::State& state;
  diag::Diagnostics& diagnostics;
  const Site& site;
};

/// One extension.
struct Extension {
  std::string_view key;
  unsigned places;    ///< in Swagger 2.0; in OpenAPI 3 too, unless `openapi3` is set
  unsigned openapi3;  ///< 0: as `places`
  Scope scope;
  std::string_view source;
  std::string_view schema;  ///< the shape of the value (extensions/schemas.h); empty: not checked
  /// Only of extensions that set something of the API itself; null: read by its holder's reader.
  void (*read)(const doc::Node& value, RootReading& reading) = nullptr;
  /// Whether an export of the state prints it at its root, and what. Null: it never does.
  bool (*present)(const model::State& state) = nullptr;
  void (*write)(const model::State& state, doc::Sink& sink) = nullptr;

  [[nodiscard]] unsigned places_in(doc::Dialect dialect) const {
    return dialect == doc::Dialect::kOpenApi3 && openapi3 != 0 ? openapi3 : places;
  }
};

/// All of them. Root-level readers are called in this order.
[[nodiscard]] std::span<const Extension> registry();

/// The row of a key, or null.
[[nodiscard]] const Extension* find_extension(std::string_view key);

/// The registered key that was most likely meant; empty when none is near. `key` must begin with
/// kExtensionPrefix.
[[nodiscard]] std::string_view nearest_extension(std::string_view key);

/// Places in words, as in "at the root or in an operation".
[[nodiscard]] std::string name_of_places(unsigned places);

}  // namespace gwport::extensions
