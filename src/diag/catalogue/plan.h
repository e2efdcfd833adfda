// What a plan of single calls can't reach.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kPlanNoCall{
    "plan-no-call",
    Outcome::kAccepted,
    Severity::kWarning,
    "no update call changes {0}: the API keeps what it has",
    "A plan changes an API by single calls. UpdateRestApi takes patch operations for some "
    "properties only, and the API itself can't be deleted and made again: its address and its "
    "stages would go with it. ImportRestApi and PutRestApi set more than the single calls do.",
    "put the document with PutRestApi, or accept the old value",
    Evidence::kDocumented,
    "API Reference, Patch Operations, UpdateRestApi",
    Speaker::kGwport};

inline constexpr Rule kPlanLeavesOut{
    "plan-leaves-out",
    Outcome::kAccepted,
    Severity::kInfo,
    "the plan leaves the {0} as they are",
    "A stage shows the API as it was at a deployment, and a documentation version the "
    "documentation "
    "as it was at a time: calls that make them now would not make them equal. A plan ends before "
    "the deployment.",
    "deploy with CreateDeployment, publish with CreateDocumentationVersion after the plan",
    Evidence::kDocumented,
    "API Reference, CreateDeployment and CreateDocumentationVersion",
    Speaker::kGwport};

inline constexpr const Rule* kPlanRules[] = {&kPlanNoCall, &kPlanLeavesOut};

}  // namespace gwport::diag::rules
