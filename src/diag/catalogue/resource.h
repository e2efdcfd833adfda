// Rules about resources: what CreateResource refuses, in the wrapping of an import.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kPathPart{
    "path-part",
    Outcome::kRefused,
    Severity::kError,
    "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly "
    "braces at the beginning and the end.",
    "A segment is either plain text or exactly one variable: {name}, or {name+} for everything "
    "below. Prefixes and suffixes beside a variable are not possible. This is the newest wording "
    "seen; until about 2020 it ended after 'a-zA-Z0-9._- and curly braces at the beginning and the "
    "end.'. Older and newer text are known for CreateResource, the wrapping with the path of the "
    "document only with the older one.",
    "rename the segment, or make the variable a segment of its own",
    Evidence::kReported,
    "reported: cdk-preflight, answer of a deployment in September 2026; serverless/blog#629 for "
    "the wrapping"};

inline constexpr Rule kPathPartDisputed{
    "path-part-disputed",
    Outcome::kAccepted,
    Severity::kInfo,
    "the path part '{0}' holds '{1}', which older releases of the service refused",
    "The service's message names the colon since about 2022. The developer guide adds the comma, "
    "and users found that the console and the CLI take the dollar sign. Reports of refused imports "
    "with a colon exist too, the newest of them older than that message.",
    "",
    Evidence::kReported,
    "reported: aws-cdk#22477 and #27083 (accepted); developer guide, known issues; importer and "
    "converter reports (refused)",
    Speaker::kGwport};

inline constexpr Rule kPathSibling{
    "path-sibling-variable",
    Outcome::kRefused,
    Severity::kError,
    "A sibling ({0}) of this resource already has a variable path part -- only one is allowed",
    "Below one parent all variables must have the same name, greedy ones included: which of them "
    "matches a request would be open otherwise. The first one in the document wins. Whether the "
    "service goes on with other paths below the refused segment is not known; gwport names the "
    "segment once and says nothing of what stands below it.",
    "use the same variable name at this place in all paths",
    Evidence::kReported,
    "reported with the wrapping: aws-apigateway-importer#202; recorded without it: CreateResource"};

inline constexpr Rule kPathBelowGreedy{
    "path-below-greedy",
    Outcome::kRefused,
    Severity::kError,
    "Cannot create a child of a resource with a greedy path variable: {0}",
    "A greedy variable takes the rest of the path, so nothing can stand below it.",
    "make the greedy segment the last one",
    Evidence::kRecorded,
    "recorded: CreateResource below {proxy+}; the wrapping of an import by analogy"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kResourceRules[] = {&kPathPart, &kPathPartDisputed, &kPathSibling,
                                                 &kPathBelowGreedy};

}  // namespace gwport::diag::rules
