// The table of commands. A new one: a file src/cli/<command>.cc that defines its Command, declared
// and listed here.
#include "cli/command.h"

namespace gwport::cli {

extern const Command kImport;
extern const Command kExport;
extern const Command kRoundTrip;
extern const Command kDiff;
extern const Command kPlan;
extern const Command kConvert;
extern const Command kBundle;
extern const Command kDocs;
extern const Command kLint;
extern const Command kRequest;
extern const Command kKeys;
extern const Command kValidate;
extern const Command kRules;
extern const Command kExplain;
extern const Command kCompletions;
extern const Command kMan;

namespace {

constexpr const Command* kCommands[] = {
    &kImport,  &kExport, &kRoundTrip, &kDiff,     &kPlan,  &kConvert, &kBundle,      &kDocs,
    &kRequest, &kKeys,   &kLint,      &kValidate, &kRules, &kExplain, &kCompletions, &kMan,
};

}  // namespace

std::span<const Command* const> commands() { return kCommands; }

}  // namespace gwport::cli
