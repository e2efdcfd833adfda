#include "pipeline/plan.h"

#include "emit/plan/lines.h"
#include "emit/plan/script.h"

namespace gwport::pipeline {

void keep_unsaid(const model::State& onto, bool types_given, model::State& wanted) {
  wanted.rest_api.tags = onto.rest_api.tags;
  wanted.stages = onto.stages;
  wanted.documentation_versions = onto.documentation_versions;
  if (types_given) return;
  model::EndpointConfiguration& endpoint = wanted.rest_api.endpoint_configuration;
  endpoint.types = onto.rest_api.endpoint_configuration.types;
  endpoint.ip_address_type = onto.rest_api.endpoint_configuration.ip_address_type;
}

std::string plan_text(const model::State* from, const model::State& wanted, PlanFormat format,
                      const emit::PlanOptions& options, diag::Diagnostics& diagnostics) {
  const emit::Plan plan = emit::make_plan(from, wanted, options, diagnostics);
  return format == PlanFormat::kScript ? emit::plan_script(plan) : emit::plan_lines(plan);
}

}  // namespace gwport::pipeline
