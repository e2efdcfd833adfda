#include "check/specification/swagger2_security.h"

#include "check/specification/choice.h"
#include "check/specification/types.h"

namespace gwport::check::specification {
namespace {

constexpr std::string_view kTypes[] = {"basic", "apiKey", "oauth2"};
constexpr Type kType{.form = Form::kWord, .words = kTypes};
constexpr std::string_view kPlaces[] = {"query", "header"};
constexpr Type kPlace{.form = Form::kWord, .words = kPlaces};
constexpr std::string_view kFlows[] = {"implicit", "password", "application", "accessCode"};
constexpr Type kFlow{.form = Form::kWord, .words = kFlows};

constexpr Field kBasicFields[] = {{"type", &kType}, {"description", &kText}};
constexpr Shape kBasicShape{"a basic scheme", kBasicFields};

constexpr Field kApiKeyFields[] = {{"type", &kType},
                                   {"description", &kText},
                                   {"name", &kText, Need::kRequired},
                                   {"in", &kPlace, Need::kRequired}};
constexpr Shape kApiKeyShape{"an apiKey scheme", kApiKeyFields};

constexpr Field kImplicitFields[] = {{"type", &kType},
                                     {"description", &kText},
                                     {"flow", &kFlow},
                                     {"authorizationUrl", &kUrl, Need::kRequired},
                                     {"scopes", &kTextMap, Need::kRequired}};
constexpr Shape kImplicitShape{"an implicit oauth2 scheme", kImplicitFields};

constexpr Field kTokenFields[] = {{"type", &kType},
                                  {"description", &kText},
                                  {"flow", &kFlow},
                                  {"tokenUrl", &kUrl, Need::kRequired},
                                  {"scopes", &kTextMap, Need::kRequired}};
constexpr Shape kTokenShape{"an oauth2 scheme of this flow", kTokenFields};

constexpr Field kCodeFields[] = {{"type", &kType},
                                 {"description", &kText},
                                 {"flow", &kFlow},
                                 {"authorizationUrl", &kUrl, Need::kRequired},
                                 {"tokenUrl", &kUrl, Need::kRequired},
                                 {"scopes", &kTextMap, Need::kRequired}};
constexpr Shape kCodeShape{"an accessCode oauth2 scheme", kCodeFields};

// Without a known type or flow nothing can be said of the other members.
constexpr Field kUnknownFlowFields[] = {{"type", &kType}, {"flow", &kFlow, Need::kRequired}};
constexpr Shape kUnknownFlowShape{"an oauth2 scheme", kUnknownFlowFields, &kAny};
constexpr Field kUnknownFields[] = {{"type", &kType, Need::kRequired}};
constexpr Shape kUnknownShape{"a security scheme", kUnknownFields, &kAny};

constexpr Choice kFlowChoices[] = {{"implicit", &kImplicitShape},
                                   {"password", &kTokenShape},
                                   {"application", &kTokenShape},
                                   {"accessCode", &kCodeShape}};
constexpr Choice kTypeChoices[] = {
    {"basic", &kBasicShape}, {"apiKey", &kApiKeyShape}, {"oauth2", &kUnknownFlowShape}};

const Shape& choose(const doc::Node& object) {
  const Shape& by_type = chosen(object, "type", kTypeChoices, kUnknownShape);
  if (&by_type != &kUnknownFlowShape) return by_type;
  return chosen(object, "flow", kFlowChoices, kUnknownFlowShape);
}

}  // namespace

constexpr Type kSecurityScheme2{.form = Form::kObject, .choose = choose};

}  // namespace gwport::check::specification
