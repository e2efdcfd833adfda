// Rules about the files beside the document: states and values.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kUnreadableInput{"unreadable-input",
                                       Outcome::kRefused,
                                       Severity::kError,
                                       "neither JSON nor YAML",
                                       "A state or a file of values could not be read. It is no "
                                       "document for the service: gwport alone "
                                       "needs it.",
                                       "",
                                       Evidence::kDocumented,
                                       "an input of gwport's own",
                                       Speaker::kGwport};

inline constexpr Rule kValuesShape{
    "values-shape",
    Outcome::kRefused,
    Severity::kError,
    "a file of values is one object of names with texts, numbers or booleans",
    "Each member of the file names a variable, such as AWS::Region for ${AWS::Region}, and gives "
    "the value that takes its place in the document.",
    "write it as {\"AWS::Region\": \"eu-west-1\"}",
    Evidence::kDocumented,
    "an input of gwport's own",
    Speaker::kGwport};

inline constexpr Rule kInputTooLarge{"input-too-large",
                                     Outcome::kRefused,
                                     Severity::kError,
                                     "larger than {0} MiB, the most that gwport reads",
                                     "The service takes bodies of at most 6 MB; this limit of "
                                     "gwport's own only keeps endless inputs "
                                     "from filling the memory.",
                                     "",
                                     Evidence::kDocumented,
                                     "a limit of gwport",
                                     Speaker::kGwport};

inline constexpr Rule kUnknownSpecification{
    "unknown-specification",
    Outcome::kRefused,
    Severity::kError,
    "no document of OpenAPI 3.0 or Swagger 2.0",
    "A document says which specification it follows by `openapi: 3.0.x` or `swagger: \"2.0\"` at "
    "its "
    "top. The service takes these two alone, and gwport knows no other.",
    "say which of the two it follows",
    Evidence::kRecorded,
    "recorded: ImportRestApi with a version other than these",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kInputRules[] = {&kUnreadableInput, &kValuesShape, &kInputTooLarge,
                                              &kUnknownSpecification};

}  // namespace gwport::diag::rules
