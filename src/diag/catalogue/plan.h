// What a plan of single calls can't reach.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kPlanNoCall{
    "plan-no-call",
    Outcome::kAccepted,
    Severity::kWarning,
    "no update call changes {0}: it stays {1}",
    "A plan changes an API by single calls. UpdateRestApi takes patch operations for some "
    "properties only, and the API itself can't be deleted and made again: its address and its "
    "stages would go with it. ImportRestApi and PutRestApi set more than the single calls do.",
    "put the document with PutRestApi, or accept the old value",
    Evidence::kDocumented,
    "API Reference, Patch Operations, UpdateRestApi",
    Speaker::kGwport};

inline constexpr Rule kPlanKeepsVersion{
    "plan-keeps-version",
    Outcome::kAccepted,
    Severity::kInfo,
    "no update call changes the version: it stays {0}",
    "CreateRestApi, ImportRestApi and PutRestApi set the version of an API; among the paths that "
    "UpdateRestApi takes it is not. Nothing but exports shows it.",
    "PutRestApi with the document sets it",
    Evidence::kDocumented,
    "API Reference, Patch Operations, UpdateRestApi",
    Speaker::kGwport};

inline constexpr Rule kPlanLeavesOut{
    "plan-leaves-out",
    Outcome::kAccepted,
    Severity::kInfo,
    "the plan neither makes nor changes {0}",
    "A stage shows the API as it was at a deployment, and a documentation version the "
    "documentation "
    "as it was at a time: calls that make them now would not make them equal. A plan ends before "
    "the deployment.",
    "deploy with CreateDeployment, publish with CreateDocumentationVersion after the plan",
    Evidence::kDocumented,
    "API Reference, CreateDeployment and CreateDocumentationVersion",
    Speaker::kGwport};

inline constexpr const Rule* kPlanRules[] = {&kPlanNoCall, &kPlanKeepsVersion, &kPlanLeavesOut};

}  // namespace gwport::diag::rules
