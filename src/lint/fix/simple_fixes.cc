// Fixes of one place each.
#include <algorithm>
#include <iterator>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// What a mapping expression begins with; a text that begins so is meant as one.
constexpr std::string_view kSources[] = {
    "method.", "integration.", "context.", "stageVariables.", "gatewayresponse.", "$", "'", "\""};

bool is_fixed_text(std::string_view text) {
  return !text.empty() && text.find('\'') == text.npos &&
         std::none_of(std::begin(kSources), std::end(kSources),
                      [&](std::string_view source) { return text.starts_with(source); });
}

}  // namespace

FixPointer quote_value(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.empty() || !path.back()->is_string() || !is_fixed_text(path.back()->text())) {
    return nullptr;
  }
  Draft draft(fixing.source);
  draft.set_text(*path.back(), '\'' + std::string(path.back()->text()) + '\'');
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
  return drop_member(fixing, diagnostic.span);
}

FixPointer drop_member(const Fixing& fixing, diag::Span place) {
  const Path path = fixing.path_of(place);
  if (path.empty()) return nullptr;
  const doc::Node& member = *path.back();
  Draft draft(fixing.source);
  draft.remove(member);
  return draft.finish("remove " + std::string(member.key()));
}

}  // namespace gwport::lint
