// The grammar of integration URIs: HTTP endpoints and ARNs.
// Source: API Reference, PutIntegration.uri; recorded and reported refusals, see the rules.
#pragma once

#include <optional>
#include <string_view>

namespace gwport::check {

/// The parts of an ARN; views into the text. `resource` is everything after the fifth colon.
struct Arn {
  std::string_view partition;
  std::string_view service;
  std::string_view region;
  std::string_view account;  ///< in an integration's uri: the service, as in "lambda"
  std::string_view resource;
};

/// The parts of a text that looks like an ARN (arn:aws..., six parts); null for anything else.
[[nodiscard]] std::optional<Arn> read_arn(std::string_view text);

/// The host of an http or https URL, without port; null for anything else. Not empty.
[[nodiscard]] std::optional<std::string_view> http_host(std::string_view uri);

/// Whether a host can be reached from outside as far as its name tells: it has a dot and does not
/// end in a label that is reserved for private use. Addresses count as reachable.
[[nodiscard]] bool has_public_domain(std::string_view host);

/// What is wrong with the uri of an AWS or AWS_PROXY integration.
enum class ArnFault { kNone, kNoArn, kNoPathOrAction, kFunctionArn, kNotProxied, kNoInvocations };

/// The first fault in the order in which the service is known to look. `proxy`: type AWS_PROXY.
[[nodiscard]] ArnFault find_arn_fault(std::string_view uri, bool proxy);

/// Whether the uri invokes a Lambda function through the service's own ARN form.
[[nodiscard]] bool invokes_lambda(const Arn& arn);

}  // namespace gwport::check
