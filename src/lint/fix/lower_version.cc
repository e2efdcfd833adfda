// OpenAPI 3.1 as 3.0.
#include <algorithm>
#include <iterator>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// Members whose own members have names that the author chose: no words of OpenAPI.
constexpr std::string_view kNamed[] = {"$defs",
                                       "callbacks",
                                       "content",
                                       "definitions",
                                       "dependentSchemas",
                                       "encoding",
                                       "headers",
                                       "links",
                                       "mapping",
                                       "parameters",
                                       "pathItems",
                                       "paths",
                                       "properties",
                                       "responses",
                                       "schemas",
                                       "requestBodies",
                                       "scopes",
                                       "securitySchemes",
                                       "variables",
                                       "webhooks",
                                       "patternProperties"};

/// Members that hold data, not OpenAPI.
constexpr std::string_view kData[] = {"const", "default", "enum", "example", "examples", "value"};

template <std::size_t kCount>
bool is_among(std::string_view key, const std::string_view (&words)[kCount]) {
  return std::find(std::begin(words), std::end(words), key) != std::end(words);
}

/// Adds what 3.0 writes in another way to the draft. What has no other form stays: it is reported
/// once the document is one of 3.0.
void mend_words(const Fixing& fixing, const doc::Node& node, bool named, Draft& draft) {
  for (const doc::Node& child : node) {
    if (child.aliased()) continue;
    const bool word = node.is_object() && !named;
    if (word && (is_among(child.key(), kData) || child.key().starts_with("x-"))) {
      if (child.key() == "const") draft.add(mend_word(fixing, node, child));
      if (child.key() == "examples") draft.add(first_example(fixing, node, child));
      continue;
    }
    if (word) draft.add(mend_word(fixing, node, child));
    mend_words(fixing, child, word && child.is_object() && is_among(child.key(), kNamed), draft);
  }
}

}  // namespace

FixPointer lower_version(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() != 2 || path.back()->key() != "openapi" ||
      !path.back()->text().starts_with("3.1")) {
    return nullptr;
  }
  Draft draft(fixing.source);
  draft.set_text(*path.back(), "3.0.3");
  mend_words(fixing, fixing.root(), false, draft);
  return draft.finish("write the document as OpenAPI 3.0");
}

}  // namespace gwport::lint
