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
    .unchecked = "servers whose url has variables other than basePath"};

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

/// The default of the variable basePath, which counts before the path of the url.
const doc::Node* base_variable(const doc::Node& server) {
  const doc::Node* variables = server.find("variables");
  const doc::Node* variable = variables == nullptr ? nullptr : variables->find("basePath");
  return variable == nullptr ? nullptr : variable->find("default");
}

void report(const doc::Node& place, std::string_view path, Visit& visit) {
  if (!path.empty()) visit.report(kRule, place.span(), {path});
}

void check_servers(const doc::Node& servers, Visit& visit) {
  if (!visit.base_path_ignored || visit.dialect != doc::Dialect::kOpenApi3 || servers.size() == 0)
    return;
  const doc::Node* url = servers.begin()->find("url");
  if (url == nullptr || is_stage(url->text())) return;
  const doc::Node* variable = base_variable(*servers.begin());
  if (variable == nullptr) return report(*url, path_of(url->text()), visit);
  report(*variable, variable->text() == "/" ? std::string_view{} : variable->text(), visit);
}

void check_base_path(const doc::Node& path, Visit& visit) {
  if (!visit.base_path_ignored || visit.dialect != doc::Dialect::kSwagger2) return;
  if (!is_stage(text_of(visit.root, "host")) && path.text() != "/")
    report(path, path.text(), visit);
}

constexpr Trigger kTriggers[] = {{Object::kRoot, "servers", check_servers},
                                 {Object::kRoot, "basePath", check_base_path}};

}  // namespace

extern const LintRule kBasePathIgnored{kRule, kTriggers};

}  // namespace gwport::lint
