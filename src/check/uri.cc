#include "check/uri.h"

#include <algorithm>
#include <array>

#include "doc/char_set.h"

namespace gwport::check {
namespace {

constexpr auto kNone = std::string_view::npos;

/// "sns" of "subdomain.sns".
std::string_view service_name(std::string_view service) {
  const std::size_t dot = service.rfind('.');
  return dot == kNone ? service : service.substr(dot + 1);
}

/// An ARN of the form arn:PARTITION:lambda:REGION:ACCOUNT:function:NAME[:QUALIFIER].
bool is_function_arn(std::string_view text) {
  const auto arn = read_arn(text);
  return arn && arn->service == "lambda" && arn->resource.starts_with("function:") &&
         arn->resource.size() > 9 && arn->resource.find('/') == kNone;
}

/// Source: developer guide for /invocations; the other one streams responses (2025).
constexpr std::array<std::string_view, 2> kInvocations{"/invocations",
                                                       "/response-streaming-invocations"};

ArnFault find_lambda_fault(std::string_view path) {
  constexpr std::string_view kFunctions = "/functions/";
  const std::size_t begin = path.find(kFunctions);
  if (begin == kNone) return ArnFault::kNone;
  std::string_view function = path.substr(begin + kFunctions.size());
  bool invoked = false;
  for (const std::string_view end : kInvocations) {
    if (invoked || !function.ends_with(end)) continue;
    function.remove_suffix(end.size());
    invoked = true;
  }
  if (!invoked) return ArnFault::kNoInvocations;
  // A bare name instead of the ARN was never seen, neither taken nor refused.
  const bool wrong =
      function.empty() || (function.starts_with("arn:") && !is_function_arn(function));
  return wrong ? ArnFault::kFunctionArn : ArnFault::kNone;
}

/// Whether a proxy integration may call it: a function by path/VERSION/functions/. Source: the
/// developer guide knows Lambda functions only, and the authors of LocalStack, whose tests run
/// against the service, say that it refuses the Firehose of its own message.
bool is_proxied(const Arn& arn) {
  constexpr std::string_view kPath = "path/";
  if (service_name(arn.account) != "lambda" || !arn.resource.starts_with(kPath)) return false;
  const std::size_t version_end = arn.resource.find('/', kPath.size());
  return version_end != kNone && arn.resource.substr(version_end).starts_with("/functions/");
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<Arn> read_arn(std::string_view text) {
  std::array<std::string_view, 5> parts;
  for (std::string_view& part : parts) {
    const std::size_t colon = text.find(':');
    if (colon == kNone) return std::nullopt;
    part = text.substr(0, colon);
    text.remove_prefix(colon + 1);
  }
  if (parts[0] != "arn" || !parts[1].starts_with("aws")) return std::nullopt;
  return Arn{parts[1], parts[2], parts[3], parts[4], text};
}

std::optional<std::string_view> http_host(std::string_view uri) {
  const std::size_t colon = uri.find("://");
  if (colon != 4 && colon != 5) return std::nullopt;
  constexpr std::string_view kScheme = "https";
  for (std::size_t i = 0; i < colon; ++i) {
    if ((uri[i] | 0x20) != kScheme[i]) return std::nullopt;
  }
  uri.remove_prefix(colon + 3);
  constexpr doc::CharSet kEnds("/?#");
  std::string_view host = uri.substr(0, kEnds.find_in(uri));
  if (const std::size_t at = host.rfind('@'); at != kNone) host.remove_prefix(at + 1);
  const bool bracketed = host.starts_with('[');  // an IPv6 address holds colons itself
  host = bracketed ? host.substr(0, host.find(']') + 1) : host.substr(0, host.find(':'));
  if (host.empty()) return std::nullopt;
  return host;
}

bool has_public_domain(std::string_view host) {
  if (host.starts_with('[') ||
      std::all_of(host.begin(), host.end(), [](char c) { return is_digit(c) || c == '.'; })) {
    return true;
  }
  if (host.ends_with('.')) host.remove_suffix(1);
  const std::size_t dot = host.rfind('.');
  if (dot == kNone) return false;
  constexpr std::array<std::string_view, 5> kPrivate{"internal", "local", "localhost", "lan",
                                                     "test"};
  return std::find(kPrivate.begin(), kPrivate.end(), host.substr(dot + 1)) == kPrivate.end();
}

ArnFault find_arn_fault(std::string_view uri, bool proxy) {
  const auto arn = read_arn(uri);
  if (!arn) return ArnFault::kNoArn;
  const bool own_form = arn->service == "apigateway";
  const bool some_region = arn->region.empty() || arn->region.find('-') != kNone;
  if (own_form && !some_region) return ArnFault::kNoArn;
  if (!arn->resource.starts_with("path/") && !arn->resource.starts_with("action/")) {
    return ArnFault::kNoPathOrAction;
  }
  if (proxy && !is_proxied(*arn)) return ArnFault::kNotProxied;
  if (!own_form) return ArnFault::kNone;
  return service_name(arn->account) == "lambda" ? find_lambda_fault(arn->resource)
                                                : ArnFault::kNone;
}

bool invokes_lambda(const Arn& arn) {
  return arn.service == "apigateway" && service_name(arn.account) == "lambda" &&
         arn.resource.starts_with("path/");
}

}  // namespace gwport::check
