// What stands where in a document: which objects a reference can stand for.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "doc/node.h"

namespace gwport::convert::bundle {

/// The kind of a value. Plural kinds hold values of the singular one, as members or as elements.
enum class Place : std::uint8_t {
  kOther,
  kLiteral,  ///< data of the API, where `$ref` is a name like any other
  kRoot,
  kComponents,
  kPaths,
  kPathItem,
  kOperation,
  kParameters,
  kParameter,
  kResponses,
  kResponse,
  kRequestBodies,
  kRequestBody,
  kMediaTypes,
  kMediaType,
  kHeaders,
  kHeader,
  kExamples,
  kExample,
  kLinks,
  kLink,
  kCallbacks,
  kCallback,
  kSchemas,
  kSchema,
  kSecuritySchemes,
  kSecurityScheme,
  kDiscriminator,
  kMapping,  ///< of a discriminator: names and references as plain strings
};

/// The kind of a member or element of something.
[[nodiscard]] Place place_below(Place place, const doc::Node& child);

/// The reference that an object is: its string member `$ref`; null for all else.
[[nodiscard]] const doc::Node* reference_of(const doc::Node& node, Place place);

/// Where a document keeps what references name: `#/definitions` of Swagger 2.0, or a member of
/// `#/components`.
struct Section {
  Place holds;  ///< the plural kind
  Place item;
  std::string_view swagger;  ///< its member of the root; empty: Swagger 2.0 has no such section
  std::string_view openapi;  ///< its member of `components`
};

[[nodiscard]] std::span<const Section> sections();

/// The section for values of a kind; null when there is none: such values stand where they are
/// used.
[[nodiscard]] const Section* section_for(Place item, bool swagger);

/// The section whose name is that in `components`, or in the root of a Swagger 2.0 document; null
/// when there is none.
[[nodiscard]] const Section* section_named(std::string_view name, bool swagger);

}  // namespace gwport::convert::bundle
