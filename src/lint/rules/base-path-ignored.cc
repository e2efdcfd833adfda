#include "lint/integration.h"
#include "lint/rule.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "base-path-ignored",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kHint,
    .text = "the base path '{0}' is ignored unless the import says basepath=prepend or split",
    .explanation =
        "By default the paths are imported as they are. An export writes the name of the stage "
        "there, which is rightly ignored.",
    .fix = "import with --parameters basepath=prepend if clients use the base path",
    .evidence = diag::Evidence::kDocumented,
    .source = "developer guide, basePath property of an import: the default is ignore",
    .speaker = diag::Speaker::kGwport,
    .unchecked = "servers whose url has variables"};

/// The path of a URL, without a slash at its end.
std::string_view path_of(std::string_view url) {
  if (url.find('{') != std::string_view::npos) return {};
  const std::size_t host = url.find("://");
  if (host != std::string_view::npos) {
    const std::size_t slash = url.find('/', host + 3);
    if (slash == std::string_view::npos) return {};
    url = url.substr(slash);
  }
  while (url.ends_with('/')) url.remove_suffix(1);
  return url;
}

/// Whether this is an address of the service itself: its path is the stage.
bool is_stage(std::string_view host) {
  return host.find(".execute-api.") != std::string_view::npos;
}

void check(const doc::Node& root, Visit& visit) {
  if (!visit.base_path_ignored) return;
  const doc::Node* place = root.find("basePath");
  std::string_view host = text_of(root, "host");
  if (visit.dialect == doc::Dialect::kOpenApi3) {
    const doc::Node* servers = root.find("servers");
    if (servers == nullptr || servers->size() == 0) return;
    place = servers->begin()->find("url");
    if (place != nullptr) host = place->text();
  }
  if (place == nullptr || is_stage(host)) return;
  const std::string_view path = path_of(place->text());
  if (!path.empty()) visit.report(kRule, place->span(), {path});
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "", check}};

}  // namespace

extern const LintRule kBasePathIgnored{kRule, kTriggers};

}  // namespace gwport::lint
