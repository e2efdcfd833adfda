// The extensions that an export prints.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "doc/sink.h"
#include "extensions/member_order.h"
#include "model/entities.h"
#include "model/integration.h"
#include "model/state.h"

namespace gwport::extensions {

/// The value of x-amazon-apigateway-integration: types in lower case, without what is the default
/// (connectionType INTERNET, timeoutInMillis unless it was given, cacheNamespace without keys).
/// Source: measured on exports; the place of tlsConfig and integrationTarget is a guess.
void write_integration(const model::Integration& integration, MemberOrder order, doc::Sink& sink);

/// The responses of an integration under the keys that an export gives them, their selection
/// patterns or `default`, in its order. Two of one pattern can't stand in a file: the last counts.
[[nodiscard]] std::vector<std::pair<std::string, const model::IntegrationResponse*>>
exported_responses(const model::Integration& integration);

/// The value of x-amazon-apigateway-authorizer. identitySource is printed for REQUEST only: the
/// others say it by the name of the scheme. Source: measured on exports.
void write_authorizer(const model::Authorizer& authorizer, MemberOrder order, doc::Sink& sink);

/// x-amazon-apigateway-endpoint-configuration, key and value, for the server of an OpenAPI 3
/// export; nothing when the API has neither of its settings. Source: a public export of a private
/// API.
void write_endpoint_configuration(const model::RestApi& api, doc::Sink& sink);

/// Writes the value of an extension.
using ExtensionValue = std::function<void(doc::Sink&)>;

/// Calls `take` with key and value of every root-level extension that an export of the state has,
/// in the order of the registry (documentation is not among them). The state must outlive the
/// values.
void for_each_root_extension(
    const model::State& state,
    const std::function<void(std::string_view, const ExtensionValue&)>& take);

}  // namespace gwport::extensions
