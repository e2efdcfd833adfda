#include <unordered_set>

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

std::string_view without_plus(std::string_view name) {
  if (name.ends_with('+')) name.remove_suffix(1);
  return name;
}

void check_one(const doc::Node& element, const std::unordered_set<std::string_view>& variables,
               Visit& visit) {
  const doc::Node* parameter = visit.resolve(element);
  if (parameter == nullptr || text_of(*parameter, "in") != "path") return;
  const doc::Node* name = parameter->find("name");
  if (name == nullptr || name->text().empty()) return;
  const std::string_view variable = without_plus(name->text());
  if (variables.contains(variable)) return;
  visit.report(kRule, parameter == &element ? name->span() : element.span(), {variable});
}

void check(const doc::Node& parameters, Visit& visit) {
  if (visit.path_item == nullptr) return;
  const std::string_view path = visit.path_item->key();
  if (path.find("${") != path.npos || path.find("{{") != path.npos) return;
  std::unordered_set<std::string_view> variables;
  for_each_variable(path, [&](std::string_view name) { variables.insert(without_plus(name)); });
  for (const doc::Node& each : parameters) check_one(each, variables, visit);
}

constexpr Trigger kTriggers[] = {{Object::kParameters, "", check}};

}  // namespace

extern const LintRule kPathParameterUnused{kRule, kTriggers};

}  // namespace gwport::lint
