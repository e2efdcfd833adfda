// How the service wraps the errors and warnings of an import.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"

namespace gwport::pipeline {

/// What the service says of one call, in its order, with its repetitions. Findings of gwport's own
/// and those that the service keeps silent about are not among them.
struct ServiceWords {
  std::vector<std::string> errors;
  std::vector<std::string> warnings;
};

[[nodiscard]] ServiceWords service_words(const diag::Diagnostics& diagnostics);

/// The message with which the service refuses the call, or empty when it does not: all errors in
/// one list and the warnings in another one after it; warnings alone when they count as errors.
/// Source: reported: answers pasted in fireprox#37, lambda-tools#56 and a CloudFormation log of
/// 2024; the list of warnings alone: terraform's acceptance test has its first words, its layout is
/// that of the error list.
[[nodiscard]] std::string refusal_of(const ServiceWords& words, bool fail_on_warnings);

}  // namespace gwport::pipeline
