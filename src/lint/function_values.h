// Functions of CloudFormation where the import wants a text.
#pragma once

#include "lint/visit.h"

namespace gwport::lint {

/// An integration with such a function is malformed for the service, as the import says. But a file
/// that has one is a template as a rule, whose functions are run before the service sees it: what
/// it would refuse is not known. The refusals at those places become findings of the rule
/// leftover-function, errors which tell what happens to a file that is imported as it is.
void take_functions(const Subject& subject, diag::Diagnostics& diagnostics);

}  // namespace gwport::lint
