#include "check/specification/root.h"

#include <algorithm>
#include <unordered_map>

#include "diag/catalogue/specification.h"

namespace gwport::check::specification {
namespace {

namespace rules = diag::rules;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 3.0.x, with what may follow a hyphen.
bool is_version3(std::string_view text) {
  if (!text.starts_with("3.0.")) return false;
  const std::string_view patch = text.substr(4, text.find('-', 4) - 4);
  const bool bare = patch.size() + 4 == text.size();
  return !patch.empty() && std::all_of(patch.begin(), patch.end(), is_digit) &&
         (bare || patch.size() + 5 < text.size());
}

/// A name or address, and a port at most: no scheme, path, template or white space.
bool is_host(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::string_view name = text.substr(0, colon);
  if (name.empty() || name.find_first_of("{}/ \\") != std::string_view::npos) return false;
  if (colon == std::string_view::npos) return true;
  const std::string_view port = text.substr(colon + 1);
  return !port.empty() && std::all_of(port.begin(), port.end(), is_digit);
}

bool is_base_path(std::string_view text) { return text.starts_with('/'); }

void check_text(Walk& walk, const doc::Node& root, std::string_view name,
                bool (*fits)(std::string_view), std::string_view words) {
  const doc::Node* const value = root.find(name);
  if (value == nullptr || !value->is_string() || fits(value->text())) return;
  walk.report(rules::kSpecWrongType, value->span(), {"`" + std::string(name) + "`", words});
}

void check_version(Walk& walk, const doc::Node& root, std::string_view name,
                   bool (*fits)(std::string_view)) {
  const doc::Node* const value = root.find(name);
  if (value == nullptr || !value->is_string() || fits(value->text())) return;
  walk.report(rules::kSpecVersion, value->span(), {value->text()});
}

void check_tags(Walk& walk, const doc::Node& root) {
  const doc::Node* const tags = root.find("tags");
  if (tags == nullptr || !tags->is_array()) return;
  std::unordered_map<std::string_view, diag::Span> names;
  for (const doc::Node& tag : *tags) {
    const doc::Node* const name = tag.find("name");
    if (name == nullptr || !name->is_string()) continue;
    const auto [first, fresh] = names.emplace(name->text(), name->span());
    if (fresh) continue;
    walk.report(rules::kSpecTag, name->span(), {name->text()})
        .related.push_back({first->second, "first here"});
  }
}

}  // namespace

void check_openapi3_root(Walk& walk, const doc::Node& root) {
  check_version(walk, root, "openapi", is_version3);
  check_tags(walk, root);
}

void check_swagger2_root(Walk& walk, const doc::Node& root) {
  check_version(walk, root, "swagger", [](std::string_view text) { return text == "2.0"; });
  check_text(walk, root, "host", is_host, "a host, with a port at most");
  check_text(walk, root, "basePath", is_base_path, "a path that begins with /");
  check_tags(walk, root);
}

}  // namespace gwport::check::specification
