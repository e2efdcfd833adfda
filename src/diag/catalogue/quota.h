// Rules about quotas. Their texts are ours: how the service words them is not known.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kBodyTooLarge{
    "body-too-large",
    Outcome::kRefused,
    Severity::kError,
    "the document has {0} bytes; an import takes at most {1}",
    "The limit is that of the HTTP body of ImportRestApi and PutRestApi and can't be raised. The "
    "service's own words are not known.",
    "write the document as compact JSON, or import it in parts with mode=merge",
    Evidence::kDocumented,
    "API Reference, ImportRestApi: at most 6 MB"};

inline constexpr Rule kQuota{
    "quota",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0} {1}: the quota is {2} unless raised",
    "The service refuses what exceeds the account's quota; this one can be raised, so gwport only "
    "warns. The service's own words are not known.",
    "raise the quota and tell gwport with --limit, or split the API",
    Evidence::kDocumented,
    "developer guide, quotas for REST APIs",
    Speaker::kGwport};

inline constexpr Rule kSizeLimit{
    "size-limit",
    Outcome::kAccepted,
    Severity::kError,
    "{0} {1}: the limit is {2}",
    "This limit can't be raised. The service's own words are not known.",
    "shorten the text",
    Evidence::kDocumented,
    "API Reference, CreateModel.schema; developer guide, known issues: mapping templates",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kQuotaRules[] = {&kBodyTooLarge, &kQuota, &kSizeLimit};

}  // namespace gwport::diag::rules
