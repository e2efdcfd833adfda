// Fixes of one place each.
#include <algorithm>
#include <iterator>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// What a mapping expression begins with; a text that begins so is meant as one.
constexpr std::string_view kSources[] = {"method.",         "integration.", "context.",
                                         "stageVariables.", "gatewayresponse.", "$", "'", "\""};

bool is_fixed_text(std::string_view text) {
  return !text.empty() && text.find('\'') == text.npos &&
         std::none_of(std::begin(kSources), std::end(kSources),
                      [&](std::string_view source) { return text.starts_with(source); });
}

}  // namespace

FixPointer quote_value(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.empty() || !path.back()->is_string()) return nullptr;
  const doc::Node& value = *path.back();
  if (!is_fixed_text(value.text())) return nullptr;
  Draft draft(fixing.source);
  draft.set_text(value, '\'' + std::string(value.text()) + '\'');
  return draft.finish("put the fixed text in single quotes");
}

FixPointer use_post(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.empty() || path.back()->key() != "httpMethod") return nullptr;
  Draft draft(fixing.source);
  draft.set_text(*path.back(), "POST");
  return draft.finish("set httpMethod to POST");
}

FixPointer drop_keyword(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.empty()) return nullptr;
  const doc::Node& member = *path.back();
  Draft draft(fixing.source);
  draft.remove(member);
  return draft.finish("remove " + std::string(member.key()));
}

FixPointer lower_version(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() != 2 || path.back()->key() != "openapi" ||
      !path.back()->text().starts_with("3.1")) {
    return nullptr;
  }
  Draft draft(fixing.source);
  draft.set_text(*path.back(), "3.0.3");
  return draft.finish("take OpenAPI 3.0; what 3.0 does not have is reported then");
}

}  // namespace gwport::lint
