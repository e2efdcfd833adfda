#include "schema/oas30_values.h"

#include <optional>
#include <string>

#include "schema/java_numbers.h"
#include "schema/java_strings.h"
#include "schema/java_tree.h"
#include "schema/java_values.h"
#include "text/java_number.h"
#include "text/json_writer.h"

namespace gwport::schema {
namespace {

/// What a class makes of a value: dropped, null, or something to print.
struct Cast {
  enum class Kind { kDropped, kNull, kNumber, kBoolean, kString } kind = Kind::kNull;
  std::string text;
};

Cast as_string(std::optional<std::string> text, Cast::Kind otherwise) {
  if (!text) return {otherwise, {}};
  return {Cast::Kind::kString, std::move(*text)};
}

Cast as_number(std::string text) { return {Cast::Kind::kNumber, std::move(text)}; }

Cast as_boolean(std::string_view text) {
  return {Cast::Kind::kBoolean, parse_boolean(text) ? "true" : "false"};
}

/// Classes whose values are text: the value's toString.
bool is_textual(Oas30Class schema_class) {
  return schema_class == Oas30Class::kString || schema_class == Oas30Class::kPassword ||
         schema_class == Oas30Class::kEmail;
}

/// Schema.cast of a value that is not null; `text` is its toString.
std::optional<Cast> cast_text(const std::string& text, Oas30Class schema_class) {
  if (is_textual(schema_class)) return Cast{Cast::Kind::kString, text};
  switch (schema_class) {
    case Oas30Class::kInteger: {
      const auto value = parse_integer(text);
      return value ? as_number(std::to_string(*value)) : Cast{};
    }
    case Oas30Class::kNumber: {
      auto value = decimal_text(text);
      return value ? as_number(std::move(*value)) : Cast{};
    }
    case Oas30Class::kBoolean:
      return as_boolean(text);
    case Oas30Class::kUuid:
      return as_string(uuid(text), Cast::Kind::kNull);
    case Oas30Class::kByteArray:
    case Oas30Class::kBinary:
    case Oas30Class::kDate:
    case Oas30Class::kDateTime:
      return Cast{};
    default:
      return std::nullopt;  // the value stays what it is
  }
}

/// A text of enum or default: decoded by the class first (what can't be is dropped), then cast.
Cast cast_decoded(std::string_view text, Oas30Class schema_class) {
  switch (schema_class) {
    case Oas30Class::kDate:
      return as_string(date_as_timestamp(text), Cast::Kind::kDropped);
    case Oas30Class::kDateTime:
      return as_string(date_time(text), Cast::Kind::kDropped);
    case Oas30Class::kByteArray:
      return as_string(base64(text), Cast::Kind::kDropped);
    default:
      break;
  }
  std::string copy(text);
  if (auto cast = cast_text(copy, schema_class)) return *std::move(cast);
  return {Cast::Kind::kString, std::move(copy)};
}

/// One element of an enum. Containers are dropped.
Cast cast_enum(const doc::Node& value, Oas30Class schema_class) {
  if (!value.is_scalar()) return {Cast::Kind::kDropped, {}};
  if (value.is_null()) return {};
  if (value.is_string()) return cast_decoded(value.text(), schema_class);
  std::string text =
      value.is_number() ? text::java_number(value.text()) : std::string(value.text());
  if (auto cast = cast_text(text, schema_class)) return *std::move(cast);
  return value.is_number() ? as_number(std::move(text)) : as_boolean(text);
}

/// The toString of an example, null for those that the parser leaves out. A number that is no int
/// is a BigDecimal there.
std::optional<std::string> example_text(const doc::Node& value) {
  switch (value.kind()) {
    case doc::Kind::kNull:
      return std::nullopt;
    case doc::Kind::kString:
      if (is_blank(value.text())) return std::nullopt;
      return std::string(value.text());
    case doc::Kind::kBoolean:
      return std::string(value.text());
    case doc::Kind::kNumber:
      return decimal_text(text::java_number(value.text()));
    default:
      break;
  }
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  write_java(value, NullMembers::kKept, writer);
  return out;
}

Cast cast_example(const doc::Node& value, std::string text, Oas30Class schema_class) {
  if (schema_class == Oas30Class::kDate && value.is_string()) {
    return as_string(date_as_date(text), Cast::Kind::kNull);
  }
  if (schema_class == Oas30Class::kDateTime && value.is_string()) {
    return as_string(date_time(text), Cast::Kind::kNull);
  }
  if (auto cast = cast_text(text, schema_class)) return *std::move(cast);
  switch (value.kind()) {
    case doc::Kind::kNumber:
      return as_number(std::move(text));
    case doc::Kind::kBoolean:
      return as_boolean(text);
    default:
      return {Cast::Kind::kString, std::move(text)};
  }
}

void write(const Cast& cast, doc::Sink& sink) {
  switch (cast.kind) {
    case Cast::Kind::kDropped:
      return;
    case Cast::Kind::kNull:
      return sink.null();
    case Cast::Kind::kNumber:
      return write_java_number(cast.text, sink);
    case Cast::Kind::kBoolean:
      return sink.boolean(cast.text == "true");
    case Cast::Kind::kString:
      return sink.string(cast.text);
  }
}

void write_member(std::string_view name, const Cast& cast, doc::Sink& sink) {
  if (cast.kind == Cast::Kind::kDropped || cast.kind == Cast::Kind::kNull) return;
  sink.key(name);
  write(cast, sink);
}

/// Whether the class takes containers as they are; the others make text of them or give up.
bool keeps_trees(Oas30Class schema_class) { return schema_class <= Oas30Class::kMap; }

Cast cast_default(const doc::Node& value, Oas30Class schema_class, std::string_view type) {
  std::string scratch;
  if (type == "string" && value.is_scalar()) {
    return cast_decoded(as_text(value, scratch), schema_class);
  }
  if (type == "boolean" && (value.is_boolean() || value.is_string())) {
    return as_boolean(value.text());
  }
  if (type == "integer" && value.is_number() && is_int32(value.text())) {
    return as_number(text::java_number(value.text()));
  }
  if (type == "number" && value.is_number()) {
    if (auto text = decimal_text(text::java_number(value.text())))
      return as_number(std::move(*text));
  }
  return {Cast::Kind::kDropped, {}};
}

}  // namespace

void write_oas30_default(const doc::Node& value, Oas30Class schema_class, std::string_view type,
                         doc::Sink& sink) {
  const bool tree =
      (type == "array" && value.is_array()) || (type == "object" && value.is_object());
  if (!tree) return write_member("default", cast_default(value, schema_class, type), sink);
  sink.key("default");
  write_java(value, NullMembers::kKept, sink);
}

void write_oas30_example(const doc::Node& value, Oas30Class schema_class, doc::Sink& sink) {
  if (!value.is_scalar() && keeps_trees(schema_class)) {
    sink.key("example");
    return write_java(value, NullMembers::kKept, sink);
  }
  auto text = example_text(value);
  if (text) write_member("example", cast_example(value, std::move(*text), schema_class), sink);
}

void write_oas30_enum(const doc::Node& values, Oas30Class schema_class, doc::Sink& sink) {
  bool open = false;
  for (const doc::Node& value : values) {
    const Cast cast = cast_enum(value, schema_class);
    if (cast.kind == Cast::Kind::kDropped) continue;
    if (!open) {
      sink.key("enum");
      sink.begin_array();
      open = true;
    }
    write(cast, sink);
  }
  if (open) sink.end_array();
}

}  // namespace gwport::schema
