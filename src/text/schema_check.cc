#include "text/schema_check.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "doc/pointer.h"

namespace gwport::text {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// A lexeme is always a JSON number, but not always one that a double holds: then the largest.
nlohmann::json number_of(std::string_view lexeme) {
  nlohmann::json number = nlohmann::json::parse(lexeme, nullptr, /*allow_exceptions=*/false);
  if (!number.is_discarded()) return number;
  const double largest = std::numeric_limits<double>::max();
  return lexeme.starts_with('-') ? -largest : largest;
}

nlohmann::json to_nlohmann(const doc::Node& node) {
  switch (node.kind()) {
    case doc::Kind::kNull:
      return nullptr;
    case doc::Kind::kBoolean:
      return node.is_true();
    case doc::Kind::kNumber:
      return number_of(node.text());
    case doc::Kind::kString:
      return std::string(node.text());
    case doc::Kind::kArray: {
      auto list = nlohmann::json::array();
      for (const doc::Node& element : node) list.push_back(to_nlohmann(element));
      return list;
    }
    case doc::Kind::kObject:
      break;
  }
  auto object = nlohmann::json::object();
  for (const doc::Node& member : node.members()) {
    object[std::string(member.key())] = to_nlohmann(member);
  }
  return object;
}

/// A context is "<root>" and then one "[name]" for each step.
std::string pointer_of(const std::vector<std::string>& context) {
  std::string pointer;
  for (std::size_t i = 1; i < context.size(); ++i) {
    const std::string_view step = context[i];
    doc::append_token(pointer, step.substr(1, step.size() - 2));
  }
  return pointer;
}

using Error = valijson::ValidationResults::Error;

/// Whether the error stands at a place around the other's.
bool is_around(const Error& outer, const Error& inner) {
  return outer.context.size() < inner.context.size() &&
         std::equal(outer.context.begin(), outer.context.end(), inner.context.begin());
}

/// Leaves out errors that others further in have caused: sorted by place, those come right before
/// what is inside them.
std::vector<SchemaFault> innermost(std::vector<Error> errors) {
  std::stable_sort(errors.begin(), errors.end(),
                   [](const Error& a, const Error& b) { return a.context < b.context; });
  std::vector<SchemaFault> faults;
  for (std::size_t i = 0; i < errors.size(); ++i) {
    std::size_t next = i + 1;
    while (next < errors.size() && errors[next].context == errors[i].context) ++next;
    if (next < errors.size() && is_around(errors[i], errors[next])) continue;
    faults.push_back({pointer_of(errors[i].context), errors[i].description});
  }
  return faults;
}

}  // namespace

struct Schema::Compiled {
  valijson::Schema schema;
};

Schema::Schema(std::string_view text) : compiled_(std::make_unique<Compiled>()) {
  const nlohmann::json parsed = nlohmann::json::parse(text);
  valijson::SchemaParser parser(valijson::SchemaParser::kDraft4);
  parser.populateSchema(Adapter(parsed), compiled_->schema);
}

Schema::Schema(Schema&&) noexcept = default;
Schema& Schema::operator=(Schema&&) noexcept = default;
Schema::~Schema() = default;

std::vector<SchemaFault> Schema::check(const doc::Node& instance) const {
  const nlohmann::json value = to_nlohmann(instance);
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(compiled_->schema, Adapter(value), &results)) return {};
  std::vector<Error> errors;
  for (Error error; results.popError(error);) errors.push_back(error);
  return innermost(std::move(errors));
}

}  // namespace gwport::text
