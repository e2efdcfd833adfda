#include "convert/from_oas31/words.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_oas31 {
namespace {

namespace rules = diag::rules;

/// The other types that a list of types names beside null.
void write_types(FromOas31& conversion, const doc::Node& types) {
  std::vector<const doc::Node*> others;
  for (const doc::Node& each : types) {
    if (each.text() != "null") others.push_back(&each);
  }
  if (others.size() == 1) return conversion.copy_member("type", *others.front());
  if (others.empty()) return;
  conversion.out.key("anyOf");
  conversion.out.begin_array();
  for (const doc::Node* each : others) {
    conversion.out.begin_object();
    conversion.copy_member("type", *each);
    if (each->text() == "array") {
      conversion.out.key("items");
      conversion.out.begin_object();
      conversion.out.end_object();
    }
    conversion.out.end_object();
  }
  conversion.out.end_array();
}

bool lists_null(const doc::Node* list) {
  return list != nullptr && list->is_array() &&
         std::any_of(list->begin(), list->end(), is_null_type);
}

double number_of(const doc::Node& node) {
  double value = 0;
  const std::string_view text = node.text();
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

bool is_null_type(const doc::Node& schema) {
  return has_type(schema, "null") && schema.size() == 1;
}

bool is_nullable(const doc::Node& schema) {
  const doc::Node* type = schema.find("type");
  if (type != nullptr && type->text() == "null") return true;
  if (type != nullptr && type->is_array()) {
    for (const doc::Node& each : *type) {
      if (each.text() == "null") return true;
    }
  }
  return lists_null(schema.find("anyOf")) || lists_null(schema.find("oneOf"));
}

/// Types beside null can only be alternatives where no others are.
void convert_type(FromOas31& conversion, const doc::Node& schema, const doc::Node& type) {
  if (type.is_string()) {
    if (type.text() != "null") conversion.copy_member("type", type);
    return;
  }
  if (type.size() > 2 && schema.find("anyOf") != nullptr) {
    conversion.lose(rules::kNewWordLost, type.name_span(), {"list of types", "x-type"});
    return conversion.copy_member("x-type", type);
  }
  write_types(conversion, type);
}

/// A limit that is excluded is a number of its own in 3.1; of two the narrower one counts.
void convert_limit(FromOas31& conversion, const doc::Node& schema, const doc::Node& exclusive) {
  const bool lower = exclusive.key() == "exclusiveMinimum";
  const std::string_view key = lower ? "minimum" : "maximum";
  const doc::Node* limit = schema.find(key);
  if (!exclusive.is_number()) return conversion.copy_member(exclusive.key(), exclusive);
  const bool wins = limit == nullptr || (lower ? number_of(exclusive) >= number_of(*limit)
                                               : number_of(exclusive) <= number_of(*limit));
  if (!wins) return;
  conversion.copy_member(key, exclusive);
  conversion.out.member_boolean(exclusive.key(), true);
}

bool is_beaten(const doc::Node& schema, const doc::Node& limit) {
  const bool lower = limit.key() == "minimum";
  const doc::Node* other = schema.find(lower ? "exclusiveMinimum" : "exclusiveMaximum");
  if (other == nullptr || !other->is_number()) return false;
  return lower ? number_of(*other) >= number_of(limit) : number_of(*other) <= number_of(limit);
}

}  // namespace gwport::convert::from_oas31
