#include "pipeline/round_trip_names.h"

#include "diag/catalogue/round_trip.h"
#include "doc/dialect.h"
#include "doc/pointer.h"
#include "extensions/authorizer.h"

namespace gwport::pipeline {
namespace {

namespace rules = diag::rules;

RoundTripRow renamed(std::string what, std::string_view member, std::string_view before,
                     std::string_view after, diag::Span span, const diag::Rule& rule) {
  return {.change = "renamed",
          .what = std::move(what),
          .member = std::string(member),
          .before = std::string(before),
          .after = std::string(after),
          .span = span,
          .rule = &rule};
}

/// The name that an export gives a scheme of this use; empty where it keeps its own or is left out.
std::string_view exported_name(extensions::SecurityScheme::Use use, const model::State& state) {
  using Use = extensions::SecurityScheme::Use;
  const bool key = use == Use::kApiKey;
  if (!key && use != Use::kIam) return {};
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) {
      if (key ? method.api_key_required : method.authorization_type == "AWS_IAM") {
        return key ? "api_key" : "sigv4";
      }
    }
  }
  return {};
}

void add_schemes(const doc::Node& root, doc::Dialect dialect, const model::State& state,
                 std::vector<RoundTripRow>& rows) {
  const bool swagger = dialect == doc::Dialect::kSwagger2;
  const doc::Node* schemes =
      doc::resolve_pointer(root, swagger ? "/securityDefinitions" : "/components/securitySchemes");
  if (schemes == nullptr) return;
  diag::Diagnostics ignored;
  for (const doc::Node& scheme : schemes->members()) {
    if (!scheme.is_object()) continue;
    const auto use = extensions::read_security_scheme(scheme, dialect, ignored).use;
    const std::string_view name = exported_name(use, state);
    if (name.empty() || name == scheme.key()) continue;
    rows.push_back(renamed("security scheme " + std::string(scheme.key()), {}, scheme.key(), name,
                           scheme.name_span(), rules::kSchemeRenamed));
  }
}

/// The parameter itself, where the list has a reference to one.
const doc::Node& resolved(const doc::Node& root, const doc::Node& parameter) {
  const doc::Node* reference = parameter.find("$ref");
  if (reference == nullptr || !reference->text().starts_with("#/")) return parameter;
  const doc::Node* target = doc::resolve_pointer(root, reference->text().substr(1));
  return target != nullptr ? *target : parameter;
}

/// The name of the operation's body parameter; null when it has none of its own.
const doc::Node* body_name(const doc::Node& root, const doc::Node& operation) {
  const doc::Node* parameters = operation.find("parameters");
  if (parameters == nullptr) return nullptr;
  for (const doc::Node& each : *parameters) {
    const doc::Node& parameter = resolved(root, each);
    const doc::Node* in = parameter.find("in");
    if (in != nullptr && in->text() == "body") return parameter.find("name");
  }
  return nullptr;
}

void add_bodies(const doc::Node& root, const model::State& state, std::vector<RoundTripRow>& rows) {
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) {
      if (method.request_models.empty()) continue;
      const doc::Node* operation = doc::node_at(root, method.origin.span);
      const doc::Node* name = operation != nullptr ? body_name(root, *operation) : nullptr;
      const std::string& model = method.request_models.begin()->second;
      if (name == nullptr || name->text() == model) continue;
      rows.push_back(renamed("method " + method.http_method + " " + resource.path, "body parameter",
                             name->text(), model, name->span(), rules::kBodyParameterRenamed));
    }
  }
}

}  // namespace

void add_renamings(const doc::Node& root, const model::State& state, ExportType type,
                   std::vector<RoundTripRow>& rows) {
  const auto dialect = doc::dialect_of(root);
  if (!dialect) return;
  add_schemes(root, *dialect, state, rows);
  const bool bodies = *dialect == doc::Dialect::kSwagger2 && type == ExportType::kSwagger;
  if (bodies) add_bodies(root, state, rows);
}

}  // namespace gwport::pipeline
