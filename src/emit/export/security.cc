#include "emit/export/security.h"

#include <variant>

#include "emit/export/extras.h"
#include "extensions/write.h"

namespace gwport::emit {
namespace {

constexpr std::string_view kApiKeyScheme = "api_key";
constexpr std::string_view kIamScheme = "sigv4";

/// Where a client puts the credential, as far as a scheme can say it.
struct SchemeKey {
  std::string_view name;
  std::string_view in;
};

/// `name` and `in` out of the identity source. Several sources, and sources that are no header or
/// query parameter, can't be said. Source: developer guide, x-amazon-apigateway-authorizer object.
SchemeKey key_of(const model::Authorizer& authorizer) {
  static constexpr SchemeKey kUnused{"Unused", "header"};
  if (!authorizer.identity_source) return kUnused;
  const std::string_view source = *authorizer.identity_source;
  for (const auto& [prefix, in] : {SchemeKey{"method.request.header.", "header"},
                                   SchemeKey{"method.request.querystring.", "query"}}) {
    if (source.starts_with(prefix) && source.find(',') == source.npos) {
      return {source.substr(prefix.size()), in};
    }
  }
  return kUnused;
}

/// The description stands where the library of that version puts it: first in Swagger 2.0, after
/// the type in OpenAPI 3. Source: an export, swagger-core 2; for Swagger swagger-models 1.5.
void emit_scheme(SchemeKey key, const doc::Node* documentation, const Extras& extras,
                 doc::Dialect dialect, doc::Sink& sink) {
  const bool first = dialect == doc::Dialect::kSwagger2;
  sink.begin_object();
  if (first) copy_member(documentation, "description", sink);
  sink.member("type", "apiKey");
  if (!first) copy_member(documentation, "description", sink);
  sink.member("name", key.name);
  sink.member("in", key.in);
  extras.write(sink);
  sink.end_object();
}

void emit_authorizer(const ExportView& view, const model::Authorizer& authorizer,
                     doc::Dialect dialect, doc::Sink& sink) {
  const doc::Node* documentation =
      view.documentation.find({.type = "AUTHORIZER", .name = authorizer.name});
  Extras extras;
  if (authorizer.auth_type) {
    extras.add("x-amazon-apigateway-authtype",
               [&](doc::Sink& to) { to.string(*authorizer.auth_type); });
  }
  if (view.options.authorizers || view.options.apigateway) {
    extras.add("x-amazon-apigateway-authorizer", [&](doc::Sink& to) {
      extensions::write_authorizer(authorizer, view.options.member_order, to);
    });
  }
  extras.add_from(documentation);
  emit_scheme(key_of(authorizer), documentation, extras, dialect, sink);
}

void emit_iam_scheme(doc::Dialect dialect, doc::Sink& sink) {
  Extras extras;
  extras.add("x-amazon-apigateway-authtype", [](doc::Sink& to) { to.string("awsSigv4"); });
  emit_scheme({"Authorization", "header"}, nullptr, extras, dialect, sink);
}

}  // namespace

bool has_security_schemes(const ExportView& view) {
  return view.uses_iam || view.uses_api_key || !view.state.authorizers.empty();
}

void emit_security_schemes(const ExportView& view, doc::Dialect dialect, doc::Sink& sink) {
  Extras schemes;  // the same order: a hash map over the names
  for (const model::Authorizer& authorizer : view.state.authorizers) {
    schemes.add(authorizer.name,
                [&](doc::Sink& to) { emit_authorizer(view, authorizer, dialect, to); });
  }
  if (view.uses_api_key) {
    schemes.add(kApiKeyScheme, [dialect](doc::Sink& to) {
      emit_scheme({"x-api-key", "header"}, nullptr, {}, dialect, to);
    });
  }
  if (view.uses_iam) {
    schemes.add(kIamScheme, [dialect](doc::Sink& to) { emit_iam_scheme(dialect, to); });
  }
  sink.begin_object();
  schemes.write(sink);
  sink.end_object();
}

void emit_security(const ExportView& view, const model::Method& method, doc::Sink& sink) {
  const auto found =
      method.authorizer_id ? view.authorizers.find(*method.authorizer_id) : view.authorizers.end();
  const bool iam = method.authorization_type == "AWS_IAM";
  if (found == view.authorizers.end() && !iam && !method.api_key_required) return;
  const auto requirement = [&sink](std::string_view name, const std::vector<std::string>& scopes) {
    sink.begin_object();
    sink.key(name);
    sink.begin_array();
    for (const std::string& scope : scopes) sink.string(scope);
    sink.end_array();
    sink.end_object();
  };
  sink.key("security");
  sink.begin_array();
  if (found != view.authorizers.end()) {
    requirement(found->second->name, method.authorization_scopes);
  }
  if (iam) requirement(kIamScheme, {});
  if (method.api_key_required) requirement(kApiKeyScheme, {});
  sink.end_array();
}

}  // namespace gwport::emit
