// Members that OpenAPI 3.0 or Swagger 2.0 does not have there, most of them words of OpenAPI 3.1.
#include <algorithm>
#include <iterator>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// Words of JSON Schema and of OpenAPI 3.1 that the service drops: without them it makes the same
/// of the document. A word that is none of them may be a misspelt one, and stays.
constexpr std::string_view kDropped[] = {"$anchor",
                                         "$comment",
                                         "$defs",
                                         "$dynamicAnchor",
                                         "$dynamicRef",
                                         "$id",
                                         "$recursiveAnchor",
                                         "$schema",
                                         "$vocabulary",
                                         "additionalItems",
                                         "contains",
                                         "contentEncoding",
                                         "contentMediaType",
                                         "contentSchema",
                                         "definitions",
                                         "dependencies",
                                         "dependentRequired",
                                         "dependentSchemas",
                                         "discriminator",
                                         "else",
                                         "examples",
                                         "id",
                                         "identifier",
                                         "if",
                                         "jsonSchemaDialect",
                                         "maxContains",
                                         "minContains",
                                         "not",
                                         "nullable",
                                         "oneOf",
                                         "anyOf",
                                         "pathItems",
                                         "patternProperties",
                                         "prefixItems",
                                         "propertyNames",
                                         "summary",
                                         "then",
                                         "unevaluated",
                                         "unevaluatedItems",
                                         "unevaluatedProperties",
                                         "webhooks",
                                         "writeOnly",
                                         "deprecated"};

/// The raw text of a value that can be moved on one line; empty if it can't.
std::string one_line(const Fixing& fixing, const doc::Node& value) {
  const std::string text(fixing.source.slice(value.span().begin, value.span().end));
  const bool plain = !text.empty() && text.find_first_of("\r\n&*!#|>") == std::string::npos;
  return plain && (value.is_scalar() || text.front() == '{' || text.front() == '[') ? text : "";
}

/// const: x is enum: [x].
FixPointer const_to_enum(const Fixing& fixing, const doc::Node& member) {
  const std::string value = one_line(fixing, member);
  if (value.empty()) return nullptr;
  Draft draft(fixing.source);
  draft.rename(member, "enum");
  draft.replace(member, '[' + value + ']');
  return draft.finish("write const as an enum of one value");
}

/// type: [x, "null"] is type: x with nullable: true.
FixPointer single_type(const Fixing& fixing, const doc::Node& parent, const doc::Node& member) {
  const doc::Node* kept = nullptr;
  bool nullable = false;
  for (const doc::Node& each : member) {
    if (each.text() == "null") {
      nullable = true;
    } else if (kept != nullptr || !each.is_string()) {
      return nullptr;
    } else {
      kept = &each;
    }
  }
  if (kept == nullptr) return nullptr;
  Draft draft(fixing.source);
  draft.replace(member, literal_like("", kept->text(), draft.notation()));
  const bool add = nullable && fixing.dialect == doc::Dialect::kOpenApi3;
  if (add && parent.find("nullable") == nullptr) draft.insert(parent, "nullable", "true");
  return draft.finish(nullable ? "write the type without null" : "write the type as a text");
}

/// exclusiveMinimum: 3 is minimum: 3 with exclusiveMinimum: true.
FixPointer exclusive_limit(const Fixing& fixing, const doc::Node& parent, const doc::Node& member) {
  const std::string_view limit = member.key() == "exclusiveMinimum" ? "minimum" : "maximum";
  if (!member.is_number() || parent.find(limit) != nullptr) return nullptr;
  Draft draft(fixing.source);
  draft.rename(member, limit);
  draft.insert(parent, member.key(), "true");
  return draft.finish("write the limit as " + std::string(limit) + ", exclusive");
}

bool is_dropped(std::string_view word) {
  return std::find(std::begin(kDropped), std::end(kDropped), word) != std::end(kDropped);
}

/// Whether something may refer into the member: without it the reference would lead nowhere.
bool is_referred_to(const Fixing& fixing, std::string_view word) {
  if (word != "$defs" && word != "definitions") return false;
  return fixing.source.text().find('/' + std::string(word) + '/') != std::string_view::npos;
}

}  // namespace

FixPointer first_example(const Fixing& fixing, const doc::Node& parent, const doc::Node& member) {
  if (!member.is_array() || member.size() == 0 || parent.find("example") != nullptr) return nullptr;
  const std::string value = one_line(fixing, *member.begin());
  if (value.empty()) return nullptr;
  Draft draft(fixing.source);
  draft.rename(member, "example");
  draft.replace(member, value);
  return draft.finish("keep the first of the examples as the example");
}

FixPointer mend_word(const Fixing& fixing, const doc::Node& parent, const doc::Node& member) {
  const std::string_view word = member.key();
  if (word == "const" && parent.find("enum") == nullptr) return const_to_enum(fixing, member);
  if (word == "type" && member.is_array()) return single_type(fixing, parent, member);
  const bool limit = word == "exclusiveMinimum" || word == "exclusiveMaximum";
  return limit ? exclusive_limit(fixing, parent, member) : nullptr;
}

FixPointer mend_unexpected(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() < 2) return nullptr;
  const doc::Node& member = *path.back();
  const doc::Node& parent = *path[path.size() - 2];
  if (FixPointer fix = mend_word(fixing, parent, member)) return fix;
  if (!is_dropped(member.key()) || is_referred_to(fixing, member.key())) return nullptr;
  return drop_keyword(fixing, diagnostic);
}

FixPointer mend_type(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() < 2) return nullptr;
  return mend_word(fixing, *path[path.size() - 2], *path.back());
}

}  // namespace gwport::lint
