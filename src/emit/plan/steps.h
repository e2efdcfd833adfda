// The calls that change one part of an API, in the order of a plan.
#pragma once

#include "diag/diagnostic.h"
#include "emit/plan/calls.h"
#include "model/state.h"

namespace gwport::emit {

// Everywhere `from` is the API as it is and `to` as it shall be, with one set of ids: what has the
// same id is the same entity, ids that only `to` has are placeholders. Models go by name.

/// CreateRestApi, and a look for the root resource.
void create_rest_api(const model::RestApi& api, Calls& calls);
/// UpdateRestApi, TagResource, UntagResource. What no call changes is reported. `arn` is the API's.
void update_rest_api(const model::RestApi& from, const model::RestApi& to, const std::string& arn,
                     Calls& calls, diag::Diagnostics& diagnostics);

/// DeleteMethod and DeleteResource, children first: what goes, and methods that have to be made
/// again.
void remove_methods(const model::State& from, const model::State& to, Calls& calls);
/// CreateResource, and all that makes or changes methods with their responses and integrations.
void put_methods(const model::State& from, const model::State& to, Calls& calls);

/// CreateModel and UpdateModel: models before those that refer to them; where they refer to each
/// other in a circle, one is made without references first.
void put_models(const model::State& from, const model::State& to, Calls& calls);
/// DeleteModel: those that refer before those that they refer to.
void remove_models(const model::State& from, const model::State& to, Calls& calls);

/// CreateAuthorizer, UpdateAuthorizer, CreateRequestValidator, UpdateRequestValidator.
void put_guards(const model::State& from, const model::State& to, Calls& calls);
/// DeleteAuthorizer, DeleteRequestValidator.
void remove_guards(const model::State& from, const model::State& to, Calls& calls);

/// DeleteGatewayResponse, PutGatewayResponse, UpdateGatewayResponse.
void change_gateway_responses(const model::State& from, const model::State& to, Calls& calls);

/// DeleteDocumentationPart, UpdateDocumentationPart, CreateDocumentationPart.
void change_documentation(const model::State& from, const model::State& to, Calls& calls);

}  // namespace gwport::emit
