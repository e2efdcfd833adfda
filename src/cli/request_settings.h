// The options of a request: which call has which, and what they may hold.
#pragma once

#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "pipeline/request.h"

namespace gwport::cli {

/// Options named as those of the AWS CLI's commands. Not every call has each.
inline constexpr Option kCallOptions[] = {
    {"rest-api-id", 0, "ID", "put, export, docs: the API"},
    {"mode", 0, "MODE", "put, docs: merge or overwrite; not sent unless given"},
    {"fail-on-warnings", 0, "", "import, put, docs, keys: send failonwarnings=true"},
    {"no-fail-on-warnings", 0, "", "the same with false"},
    {"parameters", 0, "KEY=VALUE",
     "import, put: basepath, ignore, endpointConfigurationTypes;\n"
     "export: extensions=LIST. Once for each pair, or with commas\n"
     "between, or a JSON object"},
    {"stage-name", 0, "NAME", "export: the stage"},
    {"export-type", 0, "TYPE", "export: oas30 (default) or swagger"},
    {"accepts", 0, "TYPE", "export: application/json (default) or application/yaml"},
};

/// Fills the request from the arguments. Gives what is wrong with them in a sentence, empty if
/// nothing is. With --force, names and values go through as they are.
[[nodiscard]] std::string take_request(const Arguments& arguments, pipeline::RequestText& request);

}  // namespace gwport::cli
