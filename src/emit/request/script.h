// Commands and code that make an AWS client send a request.
#pragma once

#include <string>
#include <string_view>

#include "emit/request/request.h"

namespace gwport::emit {

/// What a command needs beside the parameters of the call.
struct ScriptInput {
  std::string_view region;
  std::string_view body_path;  ///< the file to send; "-": standard input
};

/// A shell command that calls the service with curl (7.76 or newer), which signs the request with
/// the credentials of the usual environment variables, and fails where the service refuses it. The
/// query is sorted by name: older curls sign it as it stands, and the service checks the signature
/// of the sorted one.
/// Source: AWS General Reference, signature version 4, canonical query; curl's manual.
[[nodiscard]] std::string curl_command(const RequestParameters& parameters,
                                       const ScriptInput& input);

/// A shell command of the AWS CLI, of version 1 or 2: the body by fileb://, which alone keeps its
/// bytes in both, and `parameters` as JSON, because the short form has no values with commas.
[[nodiscard]] std::string aws_cli_command(const RequestParameters& parameters,
                                          const ScriptInput& input);

/// A Python program that makes the call with boto3.
[[nodiscard]] std::string boto3_program(const RequestParameters& parameters,
                                        const ScriptInput& input);

/// The name of the file that a command writes an export to.
[[nodiscard]] std::string_view export_file(const RequestParameters& parameters);

}  // namespace gwport::emit
