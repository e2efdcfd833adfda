// Parts of Swagger 2.0 schemas that don't hold schemas: values by class, names, xml.
#pragma once

#include <string_view>
#include <vector>

#include "doc/sink.h"
#include "schema/swagger2_class.h"

namespace gwport::schema {

/// Writes `"default" : ...` unless the class can't read the text.
void write_swagger2_default(const doc::Node& value, Swagger2Value kind, doc::Sink& sink);

/// Writes `"example" : ...`: as the class reads it, else as text.
void write_swagger2_example(const doc::Node& value, Swagger2Value kind, doc::Sink& sink);

/// Writes `"enum" : [ ... ]` of the strings and numbers in the list that the class can read;
/// nothing when there are none.
enum class Repeats { kKept, kDropped };
void write_swagger2_enum(const doc::Node& values, Swagger2Value kind, Repeats repeats,
                         doc::Sink& sink);

/// Writes the `xml` object of a property, or of a model, where members that are null (for flags:
/// or empty) count as absent.
enum class XmlOwner { kProperty, kModel };
void write_swagger2_xml(const doc::Node& xml, XmlOwner owner, doc::Sink& sink);

/// Writes a list of names, sorted and without repetitions; nothing when there are none.
void write_names(std::string_view member, std::vector<std::string_view>& names, doc::Sink& sink);

}  // namespace gwport::schema
