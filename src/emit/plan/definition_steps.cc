// Authorizers, validators, gateway responses and documentation parts: entities without others
// inside.
#include <unordered_map>

#include "emit/plan/steps.h"

namespace gwport::emit {
namespace {

/// By key, the entities of a list.
template <class T, class Key>
std::unordered_map<std::string_view, const T*> by(const std::vector<T>& list, Key T::*key) {
  std::unordered_map<std::string_view, const T*> index;
  for (const T& each : list) index.emplace(each.*key, &each);
  return index;
}

/// What the calls of one kind of entity are.
template <class T>
struct Kind {
  std::string_view make;
  std::string_view update;
  std::string_view remove;
  std::string_view key;  ///< the parameter that says which one
  std::string T::*id;
  std::string_view except;  ///< the field that the call which makes it has not
  bool defines = false;     ///< others name it by an id that its making gives
};

template <class T>
void remove(const Kind<T>& kind, const std::vector<T>& from, const std::vector<T>& to,
            Calls& calls) {
  const auto kept = by(to, kind.id);
  for (const T& each : from) {
    if (kept.contains(each.*kind.id)) continue;
    calls.add(kind.remove, [&](doc::Sink& sink) { sink.member(kind.key, each.*kind.id); });
  }
}

template <class T>
void make(const Kind<T>& kind, const T& entity, Calls& calls) {
  Call& call =
      calls.add(kind.make, [&](doc::Sink& sink) { send_fields(entity, {kind.except}, sink); });
  if (kind.defines) call.defines = {entity.*kind.id, "id"};
}

/// Makes what is new, changes what is kept. What no patch can change is made again: only for kinds
/// to which nothing refers.
template <class T>
void put(const Kind<T>& kind, const std::vector<T>& from, const std::vector<T>& to, Calls& calls) {
  const auto there = by(from, kind.id);
  for (const T& each : to) {
    const auto found = there.find(each.*kind.id);
    if (found == there.end()) {
      make(kind, each, calls);
      continue;
    }
    Patches patches(kind.update, {});
    FieldPatches(patches).fields(*found->second, each);
    const auto key = [&](doc::Sink& sink) { sink.member(kind.key, each.*kind.id); };
    if (patches.possible()) {
      calls.update(patches, key);
      continue;
    }
    calls.add(kind.remove, key);
    make(kind, each, calls);
  }
}

constexpr Kind<model::Authorizer> kAuthorizer{"CreateAuthorizer",
                                              "UpdateAuthorizer",
                                              "DeleteAuthorizer",
                                              "authorizerId",
                                              &model::Authorizer::id,
                                              "id",
                                              true};
constexpr Kind<model::RequestValidator> kValidator{"CreateRequestValidator",
                                                   "UpdateRequestValidator",
                                                   "DeleteRequestValidator",
                                                   "requestValidatorId",
                                                   &model::RequestValidator::id,
                                                   "id",
                                                   true};
constexpr Kind<model::GatewayResponse> kGatewayResponse{"PutGatewayResponse",
                                                        "UpdateGatewayResponse",
                                                        "DeleteGatewayResponse",
                                                        "responseType",
                                                        &model::GatewayResponse::response_type,
                                                        "defaultResponse"};
constexpr Kind<model::DocumentationPart> kDocumentationPart{
    "CreateDocumentationPart", "UpdateDocumentationPart",     "DeleteDocumentationPart",
    "documentationPartId",     &model::DocumentationPart::id, "id"};

}  // namespace

void put_guards(const model::State& from, const model::State& to, Calls& calls) {
  put(kAuthorizer, from.authorizers, to.authorizers, calls);
  put(kValidator, from.request_validators, to.request_validators, calls);
}

void remove_guards(const model::State& from, const model::State& to, Calls& calls) {
  remove(kAuthorizer, from.authorizers, to.authorizers, calls);
  remove(kValidator, from.request_validators, to.request_validators, calls);
}

void change_gateway_responses(const model::State& from, const model::State& to, Calls& calls) {
  remove(kGatewayResponse, from.gateway_responses, to.gateway_responses, calls);
  put(kGatewayResponse, from.gateway_responses, to.gateway_responses, calls);
}

void change_documentation(const model::State& from, const model::State& to, Calls& calls) {
  remove(kDocumentationPart, from.documentation_parts, to.documentation_parts, calls);
  put(kDocumentationPart, from.documentation_parts, to.documentation_parts, calls);
}

}  // namespace gwport::emit
