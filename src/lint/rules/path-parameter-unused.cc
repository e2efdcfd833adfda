#include "lint/integration.h"
#include "lint/rule.h"
#include "lint/variables.h"

namespace gwport::lint {
namespace {

constexpr diag::Rule kRule{
    .id = "path-parameter-unused",
    .outcome = diag::Outcome::kAccepted,
    .severity = diag::Severity::kWarning,
    .text = "the path has no {{0}}: this parameter stands for nothing",
    .explanation =
        "The service takes the parameter into the method's request, but no part of the path fills "
        "it. As a rule it is misspelt, and the variable of the path is undeclared.",
    .fix = "write the name as the path has it",
    .evidence = diag::Evidence::kInferred,
    .source =
        "OpenAPI specification: the name of a path parameter is that of a variable of the path",
    .speaker = diag::Speaker::kGwport,
    .unchecked =
        "parameters in components that no operation uses; paths with variables that a template "
        "left behind"};

bool has_variable(std::string_view path, std::string_view name) {
  bool found = false;
  for_each_variable(path, [&](std::string_view variable) {
    if (variable.ends_with('+')) variable.remove_suffix(1);
    found = found || variable == name;
  });
  return found;
}

void check(const doc::Node& element, Visit& visit) {
  if (visit.path_item == nullptr) return;
  const doc::Node* parameter = visit.resolve(element);
  if (parameter == nullptr || text_of(*parameter, "in") != "path") return;
  const doc::Node* name = parameter->find("name");
  if (name == nullptr || name->text().empty()) return;
  std::string_view variable = name->text();
  if (variable.ends_with('+')) variable.remove_suffix(1);
  const std::string_view path = visit.path_item->key();
  if (has_variable(path, variable) || path.find("${") != path.npos || path.find("{{") != path.npos)
    return;
  visit.report(kRule, parameter == &element ? name->span() : element.span(), {variable});
}

constexpr Trigger kTriggers[] = {{Object::kParameter, "", check}};

}  // namespace

extern const LintRule kPathParameterUnused{kRule, kTriggers};

}  // namespace gwport::lint
