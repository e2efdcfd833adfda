#include "emit/plan/plan.h"

#include "diag/catalogue/plan.h"
#include "emit/plan/steps.h"
#include "emit/plan/target.h"

namespace gwport::emit {
namespace {

void change(const model::State& from, const model::State& to, Calls& calls) {
  remove_methods(from, to, calls);
  put_models(from, to, calls);
  put_guards(from, to, calls);
  put_methods(from, to, calls);
  remove_models(from, to, calls);
  remove_guards(from, to, calls);
  change_gateway_responses(from, to, calls);
  change_documentation(from, to, calls);
}

void report_left_out(const model::State& from, const model::State& wanted,
                     diag::Diagnostics& diagnostics) {
  const diag::Span span = wanted.rest_api.origin.span;
  if (from.stages != wanted.stages) {
    diagnostics.report(diag::rules::kPlanLeavesOut, span, {"stages"});
  }
  if (from.documentation_versions != wanted.documentation_versions) {
    diagnostics.report(diag::rules::kPlanLeavesOut, span, {"documentation versions"});
  }
}

}  // namespace

Plan make_plan(const model::State* from, const model::State& wanted, const PlanOptions& options,
               diag::Diagnostics& diagnostics) {
  Plan plan;
  Placeholders placeholders(wanted);
  plan.placeholder_prefix = placeholders.prefix();
  const model::State start = from != nullptr ? *from : created_api(wanted, placeholders);
  const Target target = target_of(start, wanted, placeholders);
  const model::RestApi& api = target.state.rest_api;
  Calls calls(start.rest_api.id, plan.calls);
  if (from == nullptr) {
    create_rest_api(api, calls);
  } else {
    const std::string arn =
        "arn:" + options.partition + ":apigateway:" + options.region + "::/restapis/" + api.id;
    update_rest_api(start.rest_api, api, arn, calls, diagnostics);
  }
  if (target.remade.empty()) {
    change(start, target.state, calls);
  } else {
    const model::State middle = released(start, target.remade);
    change(start, middle, calls);
    change(middle, target.state, calls);
  }
  report_left_out(start, wanted, diagnostics);
  return plan;
}

}  // namespace gwport::emit
