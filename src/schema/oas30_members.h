// Members of OpenAPI 3.0 schemas that depend on nothing else.
#pragma once

#include <string_view>

#include "doc/sink.h"
#include "schema/keywords.h"

namespace gwport::schema {

/// Writes a member that the parser reads as text: any scalar; blank texts and containers vanish.
void write_oas30_string(std::string_view name, const doc::Node& value, doc::Sink& sink);

/// Writes a member that the parser reads as boolean: booleans, and strings by parse_boolean.
void write_oas30_boolean(std::string_view name, const doc::Node& value, doc::Sink& sink);

/// Writes externalDocs, xml or discriminator, objects that are kept member by member.
void write_oas30_annotation(Keyword keyword, const doc::Node& value, doc::Sink& sink);

}  // namespace gwport::schema
