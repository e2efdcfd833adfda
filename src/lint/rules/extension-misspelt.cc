#include <string>

#include "diag/nearest.h"
#include "extensions/registry.h"
#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "extension-misspelt",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "'{0}' is no extension that the service reads",
    .explanation =
        "Only keys that begin with x-amazon-apigateway- mean something to the import. Any other x- "
        "key is ignored without a word.",
    .fix = "write the name as the manual has it",
    .evidence = diag::Evidence::kInferred,
    .source = "inferred: swagger-parser takes every x- key; developer guide, list of extensions",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "keys that are far from every extension, which may belong to another tool; misspelt words "
        "behind the right prefix, which the import reports"};

using extensions::kExtensionPrefix;

/// Whether the key was meant for API Gateway, as far as its beginning tells.
bool is_meant(std::string_view key) {
  if (key.size() < 12) return false;
  const char first = static_cast<char>(key.front() | 0x20);
  if (first != 'x' && first != 'a') return false;
  for (const std::string_view begin : {"x-ama", "x-amz", "x-aws-", "x-api", "amazon-"}) {
    if (same_word(key.substr(0, begin.size()), begin)) return true;
  }
  return false;
}

/// In small letters, with hyphens for underscores.
std::string mended(std::string_view key) {
  std::string text(key);
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '_') c = '-';
  }
  return text;
}

/// The extension whose name ends the key, if what is before it resembles the prefix.
std::string_view find_meant(std::string_view key) {
  constexpr std::string_view kHeads[] = {"x-amazon-apigateway-", "x-apigateway-",
                                         "x-aws-apigateway-", "amazon-apigateway-"};
  for (const extensions::Extension& each : extensions::registry()) {
    const std::string_view name = each.key.substr(kExtensionPrefix.size());
    if (!key.ends_with(name)) continue;
    if (!diag::nearest(key.substr(0, key.size() - name.size()), kHeads).empty()) return each.key;
  }
  return {};
}

void check(const doc::Node& object, Visit& visit) {
  for (const doc::Node& member : object.members()) {
    const std::string_view key = member.key();
    if (!is_meant(key) || key.starts_with(kExtensionPrefix)) continue;
    const std::string text = mended(key);
    const std::string_view meant =
        text.starts_with(kExtensionPrefix) ? extensions::nearest_extension(text) : find_meant(text);
    if (meant.empty()) continue;
    visit.report(kRule, member.key_span(), {key}).hint = "did you mean " + std::string(meant) + '?';
  }
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "", check},
                                 {Object::kPathItem, "", check},
                                 {Object::kOperation, "", check},
                                 {Object::kSecurityScheme, "", check},
                                 {Object::kServer, "", check}};

}  // namespace

extern const LintRule kExtensionMisspelt{kRule, kTriggers};

}  // namespace gwport::lint
