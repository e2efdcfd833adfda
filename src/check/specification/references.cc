#include "check/specification/references.h"

#include <optional>
#include <string>

#include "check/specification/types.h"
#include "check/specification/walk.h"
#include "diag/catalogue/specification.h"
#include "doc/pointer.h"

namespace gwport::check::specification {
namespace {

namespace rules = diag::rules;

std::optional<int> hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const int lower = c | 0x20;
  if (lower >= 'a' && lower <= 'f') return lower - 'a' + 10;
  return std::nullopt;
}

/// A fragment with its %41 made letters.
std::string decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size();
    const std::optional<int> high = escape ? hex_value(text[i + 1]) : std::nullopt;
    const std::optional<int> low = escape ? hex_value(text[i + 2]) : std::nullopt;
    out += high && low ? static_cast<char>(*high * 16 + *low) : text[i];
    if (high && low) i += 2;
  }
  return out;
}

const doc::Node* target(const doc::Node& root, std::string_view reference) {
  const std::string_view fragment = reference.substr(1);
  if (!fragment.empty() && !fragment.starts_with('/')) return nullptr;
  if (fragment.find('%') == std::string_view::npos) return doc::resolve_pointer(root, fragment);
  return doc::resolve_pointer(root, decoded(fragment));
}

}  // namespace

const doc::Node* resolved(const doc::Node& root, const doc::Node& object) {
  const doc::Node* node = &object;
  for (int step = 0; step < 8; ++step) {
    const doc::Node* const reference = node->find("$ref");
    if (reference == nullptr) return node;
    if (!reference->is_string() || !reference->text().starts_with('#')) return nullptr;
    node = target(root, reference->text());
    if (node == nullptr) return nullptr;
  }
  return nullptr;
}

void check_reference(Walk& walk, const doc::Node& reference) {
  if (!reference.is_string()) return walk.check(reference, kText);
  if (!reference.text().starts_with('#')) return;
  if (target(walk.root(), reference.text()) != nullptr) return;
  walk.report(rules::kSpecReference, reference.span(), {reference.text()});
}

void check_security_names(Walk& walk, const doc::Node& requirement) {
  for (const doc::Node& member : requirement.members()) {
    const doc::Node* const schemes = walk.security_schemes();
    if (schemes != nullptr && schemes->find(member.key()) != nullptr) continue;
    walk.report(rules::kSpecSecurityName, member.key_span(), {member.key()});
  }
}

}  // namespace gwport::check::specification
