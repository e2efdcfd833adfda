// Rules about the bytes of a document: what no reader can take.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kInvalidInput{
    "invalid-openapi-input",
    Outcome::kRefused,
    Severity::kError,
    "Invalid OpenAPI input.",
    "The service answers this for every body that its parser makes no document of: broken JSON or "
    "YAML, no OpenAPI document at all, or a version other than Swagger 2.0 and OpenAPI 3.0.",
    "",
    Evidence::kRecorded,
    "recorded: ImportRestApi and PutRestApi with a broken JSON and a broken YAML body"};

inline constexpr Rule kNestingTooDeep{
    "nesting-too-deep",
    Outcome::kRefused,
    Severity::kError,
    "nesting is deeper than {0} levels",
    "gwport reads at most this many levels, so that no input can exhaust its stack.",
    "flatten the document or split it",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kTextRules[] = {&kInvalidInput, &kNestingTooDeep};

}  // namespace gwport::diag::rules
