// Members that OpenAPI 3.0 or Swagger 2.0 does not have there, most of them words of OpenAPI 3.1.
#include <algorithm>
#include <iterator>
#include <utility>

#include "lint/fix/fixing.h"
#include "lint/fix/taken.h"

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

bool is_dropped(std::string_view word) {
  return std::find(std::begin(kDropped), std::end(kDropped), word) != std::end(kDropped);
}

/// Whether something may refer into the member: without it the reference would lead nowhere.
bool is_referred_to(const Fixing& fixing, std::string_view word) {
  if (word != "$defs" && word != "definitions" && word != "pathItems") return false;
  return fixing.mentions('/' + std::string(word) + '/');
}

FixPointer mend_type_at(const Fixing& fixing, diag::Span place) {
  const Path path = fixing.path_of(place);
  return path.size() < 2 ? nullptr : mend_word(fixing, *path[path.size() - 2], *path.back());
}

FixPointer mend_unexpected_at(const Fixing& fixing, diag::Span place) {
  if (FixPointer fix = mend_type_at(fixing, place)) return fix;
  const Path path = fixing.path_of(place);
  if (path.size() < 2) return nullptr;
  const std::string_view word = path.back()->key();
  return is_dropped(word) && !is_referred_to(fixing, word) ? drop_member(fixing, place) : nullptr;
}

/// Mends the place of the finding and the others that it stands for, as far as they can be.
FixPointer mend_everywhere(const Fixing& fixing, const diag::Diagnostic& diagnostic,
                           FixPointer (*mend)(const Fixing&, diag::Span)) {
  Draft draft(fixing.source);
  Taken taken;
  std::string title;
  const auto mend_at = [&](diag::Span place) {
    const FixPointer fix = mend(fixing, place);
    if (fix == nullptr || !taken.take(*fix)) return;
    if (title.empty()) title = fix->title;
    draft.add(fix);
  };
  mend_at(diagnostic.span);
  for (const diag::Related& each : diagnostic.related) mend_at(each.span);
  return draft.finish(std::move(title));
}

}  // namespace

FixPointer mend_unexpected(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  return mend_everywhere(fixing, diagnostic, mend_unexpected_at);
}

FixPointer mend_type(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  return mend_everywhere(fixing, diagnostic, mend_type_at);
}

}  // namespace gwport::lint
