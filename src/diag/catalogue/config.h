// Rules about the configuration file, and about what a document says to gwport itself.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

/// The key of a document whose value names rules to ignore.
inline constexpr std::string_view kIgnoreKey = "x-gwport-ignore";

inline constexpr std::string_view kOwnInput = "an input of gwport's own";

inline constexpr Rule kConfigUnknownKey{
    "config-unknown-key",
    Outcome::kRefused,
    Severity::kError,
    "unknown key '{0}'",
    "A configuration with a key that gwport does not know is not used at all: what it was meant "
    "to say would be lost without a word.",
    "remove it, or see `gwport help lint` for the keys",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kConfigDuplicateKey{
    "config-duplicate-key",
    Outcome::kRefused,
    Severity::kError,
    "'{0}' is given twice",
    "Of two equal keys only one can count, and the other one would be lost without a word.",
    "make one of the two",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kConfigUnknownRule{
    "config-unknown-rule",
    Outcome::kRefused,
    Severity::kError,
    "there is no rule '{0}'",
    "The configuration names a rule that is not in the catalogue.",
    "`gwport rules` lists them",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kConfigValue{"config-value",
                                   Outcome::kRefused,
                                   Severity::kError,
                                   "this takes {0}",
                                   "The value in the configuration is of another kind than its key "
                                   "takes.",
                                   "",
                                   Evidence::kDocumented,
                                   kOwnInput,
                                   Speaker::kGwport};

inline constexpr Rule kConfigExtends{
    "config-extends",
    Outcome::kRefused,
    Severity::kError,
    "can't build on {0}: {1}",
    "`extends` names files beside or above the configuration, by relative or absolute paths. They "
    "must be there, and none may lead back to itself. Nothing is fetched from a network.",
    "",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kConfigAcceptsRefusal{
    "config-accepts-refusal",
    Outcome::kRefused,
    Severity::kError,
    "'{0}' can't be accepted: the service refuses it",
    "Under `accept` stand warnings that are known and do no harm. What the service refuses stops "
    "every deploy, whoever accepts it.",
    "mend the document; to hide the finding all the same, set the rule to off",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kBaselineShape{
    "baseline-shape",
    Outcome::kRefused,
    Severity::kError,
    "a baseline is {\"baseline\": [{file, rule, pointer, message, count}]}",
    "The file of --baseline holds the findings that were known when it was written. It is written "
    "by gwport, and taken as a whole or not at all.",
    "remove the file, then write it anew with --update-baseline",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kAcceptanceUnused{
    "acceptance-unused",
    Outcome::kAccepted,
    Severity::kWarning,
    "{0} accepts '{1}' here, and there is none",
    "The configuration accepts a finding in this file that is not found any more. An acceptance "
    "that stays behind would hide the next one.",
    "remove it from the configuration",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport,
    "Acceptances for patterns, or for every file: other files may need them."};

inline constexpr Rule kSuppressionUnused{
    "suppression-unused",
    Outcome::kAccepted,
    Severity::kWarning,
    "there is no finding of '{0}' to ignore here",
    "x-gwport-ignore covers its object and all that is in it, a comment `# gwport-ignore` its own "
    "line or, alone on a line, the next one. One that covers nothing stays behind when a fault is "
    "mended, and would hide the next one.",
    "remove it",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kSuppressionUnknownRule{
    "suppression-unknown-rule",
    Outcome::kAccepted,
    Severity::kError,
    "there is no rule '{0}' to ignore",
    "x-gwport-ignore and `# gwport-ignore` take ids of rules, as findings show them in brackets.",
    "`gwport rules` lists them",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

inline constexpr Rule kSuppressionShape{
    "suppression-shape",
    Outcome::kAccepted,
    Severity::kWarning,
    "this takes the ids of the rules to ignore",
    "x-gwport-ignore takes one id or a list of ids; a comment `# gwport-ignore` is followed by "
    "ids with commas between them. There is no way to ignore everything at once.",
    "write the ids that findings show in brackets",
    Evidence::kDocumented,
    kOwnInput,
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kConfigRules[] = {
    &kConfigUnknownKey,  &kConfigDuplicateKey,     &kConfigUnknownRule, &kConfigValue,
    &kConfigExtends,     &kConfigAcceptsRefusal,   &kBaselineShape,     &kAcceptanceUnused,
    &kSuppressionUnused, &kSuppressionUnknownRule, &kSuppressionShape};

}  // namespace gwport::diag::rules
