#include "pipeline/round_trip_rules.h"

#include "diag/catalogue/round_trip.h"
#include "emit/export/view.h"

namespace gwport::pipeline {
namespace {

namespace rules = diag::rules;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Whether it is a member that a documentation part can give an API or a model.
bool is_documentation(std::string_view member) {
  if (member.starts_with("schema/")) member.remove_prefix(std::string_view("schema/").size());
  return member == "description" || member == "title" || member.starts_with("x-");
}

/// The variable in method.request.path.NAME] of a member; empty for another member.
std::string_view path_variable(std::string_view member) {
  static constexpr std::string_view kPrefix = "requestParameters[method.request.path.";
  if (!member.starts_with(kPrefix)) return {};
  member.remove_prefix(kPrefix.size());
  return member.substr(0, member.size() - 1);
}

}  // namespace

RoundTripRules::RoundTripRules(const model::State& exported, const ExportRequest& request)
    : swagger_(request.type == ExportType::kSwagger),
      complete_(request.options.apigateway),
      documented_(request.options.documentation) {
  const emit::ExportView view(exported, request.options);
  for (const emit::ExportedModel& each : view.models) exported_models_.insert(each.model->name);
  for (const model::Resource* each : view.resources) exported_paths_.insert(each->path);
}

const diag::Rule* RoundTripRules::find(const Difference& difference) const {
  const bool texts = difference.kind == EntityKind::kApi || difference.kind == EntityKind::kModel;
  if (documented_ && texts && is_documentation(difference.member) &&
      difference.change != Change::kLost) {
    return &rules::kDocumentationDerived;
  }
  const diag::Rule* rule = of_entity(difference);
  return rule == nullptr && !complete_ ? &rules::kExtensionNotAsked : rule;
}

const diag::Rule* RoundTripRules::of_entity(const Difference& difference) const {
  switch (difference.kind) {
    case EntityKind::kApi:
      return of_api(difference);
    case EntityKind::kResource: {
      const bool left_out = difference.change == Change::kLost && difference.member.empty() &&
                            !exported_paths_.contains(difference.name);
      return left_out ? &rules::kEmptyResourceNotExported : nullptr;
    }
    case EntityKind::kMethod:
      return of_method(difference);
    case EntityKind::kModel:
      return of_model(difference);
    case EntityKind::kAuthorizer:
      return difference.member == "identitySource" ? &rules::kIdentitySourceNotExported : nullptr;
    case EntityKind::kDocumentationPart:
      return difference.change == Change::kAdded ? &rules::kDocumentationDerived : nullptr;
    default:
      return nullptr;
  }
}

const diag::Rule* RoundTripRules::of_api(const Difference& difference) const {
  if (difference.member == "version" && difference.change == Change::kAdded) {
    return &rules::kVersionAdded;
  }
  const bool endpoint = difference.member == "disableExecuteApiEndpoint" ||
                        difference.member == "endpointConfiguration.vpcEndpointIds";
  return swagger_ && endpoint ? &rules::kEndpointNotExported : nullptr;
}

const diag::Rule* RoundTripRules::of_method(const Difference& difference) const {
  const std::string_view member = difference.member;
  if (const std::string_view variable = path_variable(member); !variable.empty()) {
    const bool in_path = contains(difference.name, "{" + std::string(variable) + "}");
    return in_path && difference.change == Change::kAdded ? &rules::kPathParameterExported
                                                          : nullptr;
  }
  const bool models = member.starts_with("requestModels[") || contains(member, "].responseModels[");
  return swagger_ && models ? &rules::kOneModelPerBody : nullptr;
}

const diag::Rule* RoundTripRules::of_model(const Difference& difference) const {
  if (difference.member.empty()) {
    const bool left_out =
        difference.change == Change::kLost && !exported_models_.contains(difference.name);
    return left_out ? &rules::kUnusedModelNotExported : nullptr;
  }
  // What the classes of the version keep is the business of src/schema.
  return difference.member.starts_with("schema") ? &rules::kSchemaWordNotExported : nullptr;
}

}  // namespace gwport::pipeline
