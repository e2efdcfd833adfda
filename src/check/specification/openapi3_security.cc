#include "check/specification/openapi3_security.h"

#include "check/specification/choice.h"
#include "check/specification/types.h"

namespace gwport::check::specification {
namespace {

constexpr std::string_view kTypes[] = {"apiKey", "http", "oauth2", "openIdConnect"};
constexpr Type kType{.form = Form::kWord, .words = kTypes};
constexpr std::string_view kPlaces[] = {"query", "header", "cookie"};
constexpr Type kPlace{.form = Form::kWord, .words = kPlaces};

constexpr Field kApiKeyFields[] = {{"type", &kType},
                                   {"description", &kText},
                                   {"name", &kText, Need::kRequired},
                                   {"in", &kPlace, Need::kRequired}};
constexpr Shape kApiKeyShape{"an apiKey scheme", kApiKeyFields};

constexpr Field kHttpFields[] = {{"type", &kType},
                                 {"description", &kText},
                                 {"scheme", &kText, Need::kRequired},
                                 {"bearerFormat", &kText}};
constexpr Shape kHttpShape{"an http scheme", kHttpFields};

constexpr Field kOpenIdFields[] = {
    {"type", &kType}, {"description", &kText}, {"openIdConnectUrl", &kUrl, Need::kRequired}};
constexpr Shape kOpenIdShape{"an openIdConnect scheme", kOpenIdFields};

constexpr Field kImplicitFields[] = {{"authorizationUrl", &kUrl, Need::kRequired},
                                     {"refreshUrl", &kUrl},
                                     {"scopes", &kTextMap, Need::kRequired}};
constexpr Shape kImplicitShape{"the implicit flow", kImplicitFields};
constexpr Type kImplicit{.form = Form::kObject, .shape = &kImplicitShape};

constexpr Field kTokenFields[] = {{"tokenUrl", &kUrl, Need::kRequired},
                                  {"refreshUrl", &kUrl},
                                  {"scopes", &kTextMap, Need::kRequired}};
constexpr Shape kTokenShape{"this flow", kTokenFields};
constexpr Type kToken{.form = Form::kObject, .shape = &kTokenShape};

constexpr Field kCodeFields[] = {{"authorizationUrl", &kUrl, Need::kRequired},
                                 {"tokenUrl", &kUrl, Need::kRequired},
                                 {"refreshUrl", &kUrl},
                                 {"scopes", &kTextMap, Need::kRequired}};
constexpr Shape kCodeShape{"the authorizationCode flow", kCodeFields};
constexpr Type kCode{.form = Form::kObject, .shape = &kCodeShape};

constexpr Field kFlowsFields[] = {{"implicit", &kImplicit},
                                  {"password", &kToken},
                                  {"clientCredentials", &kToken},
                                  {"authorizationCode", &kCode}};
constexpr Shape kFlowsShape{"flows", kFlowsFields};
constexpr Type kFlows{.form = Form::kObject, .shape = &kFlowsShape};

constexpr Field kOAuthFields[] = {
    {"type", &kType}, {"description", &kText}, {"flows", &kFlows, Need::kRequired}};
constexpr Shape kOAuthShape{"an oauth2 scheme", kOAuthFields};

// Without a known type nothing can be said of the other members.
constexpr Field kUnknownFields[] = {{"type", &kType, Need::kRequired}};
constexpr Shape kUnknownShape{"a security scheme", kUnknownFields, &kAny};

constexpr Choice kChoices[] = {{"apiKey", &kApiKeyShape},
                               {"http", &kHttpShape},
                               {"oauth2", &kOAuthShape},
                               {"openIdConnect", &kOpenIdShape}};

const Shape& choose(const doc::Node& object) {
  return chosen(object, "type", kChoices, kUnknownShape);
}

}  // namespace

constexpr Type kSecurityScheme3{.form = Form::kReferable, .choose = choose};

}  // namespace gwport::check::specification
