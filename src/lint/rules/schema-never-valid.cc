#include <charconv>
#include <string>

#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "schema-never-valid",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "no value fits: {0}",
    .explanation =
        "The keywords of this schema exclude each other. A request validator refuses every body "
        "that has such a value.",
    .fix = "correct the limits, or the values of enum",
    .evidence = diag::Evidence::kDocumented,
    .source = "JSON Schema draft 4; developer guide, models: bodies are held against the schema",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "schemas of parameters and headers, patterns, and what allOf brings together"};

struct Pair {
  std::string_view low;
  std::string_view high;
};
constexpr Pair kPairs[] = {{"minimum", "maximum"},
                           {"minLength", "maxLength"},
                           {"minItems", "maxItems"},
                           {"minProperties", "maxProperties"}};

bool number_of(const doc::Node* node, double& number) {
  if (node == nullptr || !node->is_number()) return false;
  const std::string_view text = node->text();
  return std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{};
}

/// Whether a value of enum can be a number: the import takes texts of digits for numbers, and any
/// value for the text of it.
bool fits(const doc::Node& value) {
  constexpr std::string_view kDigits = "0123456789";
  return !value.is_string() || value.text().find_first_of(kDigits) != std::string_view::npos;
}

void check_enum(const doc::Node& schema, Visit& visit) {
  const doc::Node* values = schema.find("enum");
  const doc::Node* type = schema.find("type");
  if (values == nullptr || type == nullptr || !values->is_array() || values->size() == 0) return;
  if (type->text() != "integer" && type->text() != "number") return;
  for (const doc::Node& each : *values) {
    if (fits(each)) return;
  }
  visit.report(kRule, values->key_span(),
               {"no value of enum is of type " + std::string(type->text())});
}

/// Most schemas have none of the keywords.
bool has_keywords(const doc::Node& schema) {
  for (const doc::Node& each : schema.members()) {
    if (each.key() == "enum" || each.key().starts_with("min")) return true;
  }
  return false;
}

void check(const doc::Node& schema, Visit& visit) {
  if (!has_keywords(schema)) return;
  for (const Pair& each : kPairs) {
    const doc::Node* low = schema.find(each.low);
    double least = 0;
    double most = 0;
    if (!number_of(low, least) || !number_of(schema.find(each.high), most) || least <= most)
      continue;
    visit.report(kRule, low->key_span(),
                 {std::string(each.low) + " is above " + std::string(each.high)});
  }
  check_enum(schema, visit);
}

constexpr Trigger kTriggers[] = {{Object::kSchema, "", check}};

}  // namespace

extern const LintRule kSchemaNeverValid{kRule, kTriggers};

}  // namespace gwport::lint
