#include "diag/catalogue.h"

#include <vector>

#include "diag/catalogue/api.h"
#include "diag/catalogue/api_key.h"
#include "diag/catalogue/authorizer.h"
#include "diag/catalogue/bundle.h"
#include "diag/catalogue/config.h"
#include "diag/catalogue/convert.h"
#include "diag/catalogue/document.h"
#include "diag/catalogue/documentation.h"
#include "diag/catalogue/export.h"
#include "diag/catalogue/extension.h"
#include "diag/catalogue/gateway_response.h"
#include "diag/catalogue/input.h"
#include "diag/catalogue/integration.h"
#include "diag/catalogue/method.h"
#include "diag/catalogue/method_refusals.h"
#include "diag/catalogue/model.h"
#include "diag/catalogue/parse_issues.h"
#include "diag/catalogue/plan.h"
#include "diag/catalogue/quota.h"
#include "diag/catalogue/request.h"
#include "diag/catalogue/resource.h"
#include "diag/catalogue/response.h"
#include "diag/catalogue/round_trip.h"
#include "diag/catalogue/specification.h"
#include "diag/catalogue/state.h"
#include "diag/catalogue/text.h"

namespace gwport::diag {
namespace {

std::vector<const Rule*> assemble() {
  std::vector<const Rule*> all;
  const auto add = [&all](std::span<const Rule* const> area) {
    for (const Rule* rule : area) all.push_back(rule);  // insert() makes g++ 12 -O3 warn in vain
  };
  add(rules::kTextRules);
  add(rules::kExtensionRules);
  add(rules::kDocumentRules);
  add(rules::kMethodRules);
  add(rules::kParseIssueRules);
  add(rules::kDocumentationRules);
  add(rules::kModelRules);
  add(rules::kExportRules);
  add(rules::kRoundTripRules);
  add(rules::kPlanRules);
  add(rules::kStateRules);
  add(rules::kInputRules);
  add(rules::kApiRules);
  add(rules::kAuthorizerRules);
  add(rules::kGatewayResponseRules);
  add(rules::kResourceRules);
  add(rules::kMethodRefusalRules);
  add(rules::kIntegrationRules);
  add(rules::kResponseRules);
  add(rules::kQuotaRules);
  add(rules::kSpecificationRules);
  add(rules::kConvertRules);
  add(rules::kBundleRules);
  add(rules::kRequestRules);
  add(rules::kApiKeyRules);
  add(rules::kConfigRules);
  return all;
}

}  // namespace

std::span<const Rule* const> catalogue() {
  static const std::vector<const Rule*> all = assemble();
  return all;
}

const Rule* find_rule(std::string_view id) {
  for (const Rule* rule : catalogue()) {
    if (rule->id == id) return rule;
  }
  return nullptr;
}

}  // namespace gwport::diag
