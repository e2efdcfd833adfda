#include <string>

#include "lint/integration.h"
#include "lint/rule.h"
#include "lint/variables.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "server-variable",
    .outcome = diag::Outcome::kSilent,
    .severity = diag::Severity::kWarning,
    .text = "{0}",
    .explanation =
        "Every {name} of a server's url is declared in its variables, with a default out of its "
        "enum. An import with basepath=prepend or split takes the default of the variable "
        "basePath, spelt like that, and the path of the url only where there is none.",
    .fix = "declare the variable as it is written in the url",
    .evidence = diag::Evidence::kDocumented,
    .source =
        "OpenAPI specification 3.0, Server Object and Server Variable Object; developer guide, "
        "basePath property of an import",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "servers of paths and operations, and variables that the url does not use: basePath "
        "counts without that"};

constexpr std::string_view kBasePath = "basePath";

void check_url(const doc::Node& url, const doc::Node* variables, Visit& visit) {
  for_each_variable(url.text(), [&](std::string_view name) {
    if (variables != nullptr && variables->find(name) != nullptr) return;
    visit.report(kRule, url.span(), {"{" + std::string(name) + "} of this url is not declared"});
  });
}

bool is_one_of(std::string_view word, const doc::Node& words) {
  for (const doc::Node& each : words) {
    if (each.text() == word) return true;
  }
  return false;
}

void check_variable(const doc::Node& variable, Visit& visit) {
  const std::string_view name = variable.key();
  if (name != kBasePath && same_word(name, kBasePath)) {
    visit.report(kRule, variable.key_span(),
                 {"'" + std::string(name) + "' is not the base path: that variable is basePath"});
  }
  const doc::Node* value = variable.find("default");
  const doc::Node* values = variable.find("enum");
  if (value == nullptr || values == nullptr || values->size() == 0) return;
  if (!is_one_of(value->text(), *values)) {
    visit.report(kRule, value->span(),
                 {"the default '" + std::string(value->text()) + "' is none of enum"});
  }
}

/// Whether the url has a path of its own, which does not count beside the variable.
bool has_other_path(std::string_view url) {
  const std::size_t host = url.find("://");
  const std::size_t path = host == url.npos ? 0 : url.find('/', host + 3);
  return path != url.npos && path + 1 < url.size() && url.find("{basePath}") == url.npos;
}

void check(const doc::Node& server, Visit& visit) {
  const doc::Node* url = server.find("url");
  const doc::Node* variables = server.find("variables");
  if (url == nullptr) return;
  check_url(*url, variables, visit);
  if (variables == nullptr) return;
  for (const doc::Node& each : variables->members()) check_variable(each, visit);
  const doc::Node* base = variables->find(kBasePath);
  if (base != nullptr && has_other_path(url->text()))
    visit.report(kRule, base->key_span(), {"basePath counts instead of the path of the url"});
}

constexpr Trigger kTriggers[] = {{Object::kServer, "", check}};

}  // namespace

extern const LintRule kServerVariable{kRule, kTriggers};

}  // namespace gwport::lint
