#include "check/methods.h"

#include "check/mapping.h"
#include "check/media_type.h"
#include "diag/catalogue/method_refusals.h"
#include "model/limits.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;

/// "query" for "querystring": as documents write it.
std::string_view location_of(std::string_view place) {
  return place == "querystring" ? std::string_view("query") : place;
}

void check_parameters(const MethodRef& place, Reporter& reporter) {
  const model::Method& method = place.method;
  const Places places(reporter, method.origin);
  ErrorList names;
  ErrorList keys;
  std::unordered_set<std::string_view> seen;
  for (const auto& [key, required] : method.request_parameters) {
    const Mapping parameter = read_method_parameter(key);
    const auto where = [&] {
      return places.parameter(parameter.name, location_of(parameter.place));
    };
    if (parameter.kind == Mapping::Kind::kInvalid) {
      keys.add(where(), "Invalid mapping expression specified: ", key);
    } else if (!is_parameter_name(parameter.name) && !has_variable(parameter.name)) {
      names.add(where(),
                "Parameter name should match the following regular expression: "
                "^[a-zA-Z0-9:._$-]+$",
                {}, "rename '" + std::string(parameter.name) + '\'');
    } else if (!seen.insert(parameter.name).second) {
      reporter.diagnostics.report(rules::kParameterNamesUnique, where(), {}, on_method(place));
    }
  }
  if (!keys.empty()) keys.report(reporter, rules::kParameterKey, on_method(place));
  if (!names.empty()) names.report(reporter, rules::kParameterName, on_method(place));
}

void check_authorization(const MethodRef& place, const Known& known, Reporter& reporter) {
  const model::Method& method = place.method;
  const bool user_pools = method.authorization_type == "COGNITO_USER_POOLS";
  const bool by_authorizer = user_pools || method.authorization_type == "CUSTOM";
  const bool valid = method.authorizer_id && known.authorizers.contains(*method.authorizer_id);
  const auto where = [&] { return Places(reporter, method.origin).member({"security"}); };
  if (by_authorizer && !valid) {
    reporter.diagnostics.report(rules::kAuthorizerUnknown, where(), {}, on_method(place));
  }
  if (!user_pools && !method.authorization_scopes.empty()) {
    reporter.diagnostics.report(rules::kScopesWithoutUserPool, where(), {}, on_method(place));
  }
}

/// `place_of` gives the place of a media type in the document, `span` is that of the others.
template <class PlaceOf, class Context>
void check_models(const model::StringMap& models, const Known& known, diag::Span span,
                  Reporter& reporter, const PlaceOf& place_of, const Context& context) {
  for (const auto& [type, name] : models) {
    if (!has_known_media_type(type)) {
      reporter.diagnostics.report(rules::kMediaTypeDoubtful, place_of(type), {type});
    }
    if (!known.models.contains(name)) {
      reporter.diagnostics.report(rules::kModelUnknown, span, {name}, context());
    }
  }
}

}  // namespace

Known::Known(const model::State& state) {
  for (const model::Model& each : state.models) models.insert(each.name);
  for (const model::Authorizer& each : state.authorizers) authorizers.insert(each.id);
  for (const model::RequestValidator& each : state.request_validators) validators.insert(each.id);
}

void check_method(const MethodRef& place, const Known& known, Reporter& reporter) {
  const model::Method& method = place.method;
  if (!model::is_one_of(model::kHttpMethods, method.http_method)) {
    reporter.diagnostics.report(rules::kHttpMethodUnknown, method.origin.span, {},
                                on_method(place));
  }
  check_parameters(place, reporter);
  check_authorization(place, known, reporter);
  if (method.request_validator_id && !known.validators.contains(*method.request_validator_id)) {
    const diag::Span span =
        Places(reporter, method.origin).member({"x-amazon-apigateway-request-validator"});
    reporter.diagnostics.report(rules::kValidatorUnknown, span, {}, on_method(place));
  }
  check_models(
      method.request_models, known, method.origin.span, reporter,
      [&](std::string_view type) {
        const Places places(reporter, method.origin);
        return places.member({"requestBody", "content", type});
      },
      [&place] { return on_method(place); });
}

void check_method_response(const MethodRef& place, const model::MethodResponse& response,
                           const Known& known, Reporter& reporter) {
  const diag::Span span = response.origin.span;
  if (!model::is_status_code(response.status_code)) {
    reporter.diagnostics.report(rules::kMethodStatusCode, span, {response.status_code},
                                on_method_response(place));
  }
  check_models(
      response.response_models, known, span, reporter,
      [&](std::string_view type) {
        return Places(reporter, response.origin).member({"content", type});
      },
      [&place] { return on_method_response(place); });
}

}  // namespace gwport::check
