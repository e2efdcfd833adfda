// Option values that need more than a look: each is checked, and taken over or refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "pipeline/import.h"
#include "pipeline/request.h"

namespace gwport::cli {

/// Options that change what the service makes of a document.
inline constexpr Option kServiceOptions[] = {
    {"parameters", 0, "KEY=VALUE",
     "basepath=ignore|prepend|split, ignore=documentation or\n"
     "endpointConfigurationTypes=EDGE|REGIONAL|PRIVATE; once for each pair"},
    {"values", 0, "FILE", "values of ${...} and {{...}} in the document: {\"name\": \"value\"}"},
    {"region", 0, "REGION", "value of ${AWS::Region}"},
    {"account-id", 0, "DIGITS", "value of ${AWS::AccountId}"},
    {"partition", 0, "NAME", "value of ${AWS::Partition}"},
    {"limit", 0, "NAME=N|none",
     "a quota of your account: body, resources, documentationParts,\n"
     "authorizers, policy, modelSchema, mappingTemplate or\n"
     "integrationTimeout; once for each"},
};

/// The options of an import, for what the service makes of it and for the request to it.
struct ImportSettings {
  pipeline::ImportOptions options;
  pipeline::ImportCall call;
};

/// Fills the settings from the arguments. Gives what is wrong with them in a sentence, empty if
/// nothing is.
[[nodiscard]] std::string take_import_settings(const Arguments& arguments,
                                               ImportSettings& settings);

/// Checks one pair of the map `parameters` of ImportRestApi or PutRestApi and takes it over. Gives
/// what is wrong with it in a sentence, empty if nothing is.
[[nodiscard]] std::string take_parameter(std::string_view key, std::string_view value,
                                         ImportSettings& settings);

/// Takes over the pairs of --limit; what is wrong with one, in a sentence.
[[nodiscard]] std::string take_limits(const Arguments& arguments, check::Limits& limits);

/// Puts the values of --values in front of the variables, so that options for single ones win.
/// False, after a message, when the file can't be used.
[[nodiscard]] bool take_values(const Arguments& arguments, pipeline::ImportOptions& options);

/// take_import_settings() and take_values() for a command. Nothing, after a message, when an option
/// or the file can't be used.
[[nodiscard]] std::optional<ImportSettings> import_settings(std::string_view command,
                                                            const Arguments& arguments);

}  // namespace gwport::cli
