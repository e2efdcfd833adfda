// Paths and operations.
#include "convert/from_swagger/body.h"
#include "convert/from_swagger/from_swagger.h"
#include "convert/from_swagger/media_types.h"
#include "convert/operations.h"
#include "convert/servers.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

constexpr Line kOperationLines[] = {
    {"security", convert_security},
    {"consumes", nullptr, {}, nullptr, true},
    {"produces", nullptr, {}, nullptr, true},
    {"schemes", nullptr, {}, nullptr, true},
    {"x-parameters", nullptr, {}, nullptr, true},
    {"x-callbacks", verbatim, "callbacks"},
    {"externalDocs", convert_linked},
    {"x-externalDocs", verbatim, "externalDocs"},
    {"x-servers", verbatim, "servers"},
    {"x-requestBody", verbatim, "requestBody"},
    {"x-schemes", verbatim, {}, &rules::kKeyReserved},
    {"x-consumes", verbatim, {}, &rules::kKeyReserved},
    {"x-produces", verbatim, {}, &rules::kKeyReserved},
    {"x-body-positions", verbatim, {}, &rules::kKeyReserved},
    {"x-path-body", verbatim, {}, &rules::kKeyReserved},
    {"callbacks", nullptr, {}, &rules::kNotSwagger},
    {"servers", nullptr, {}, &rules::kNotSwagger},
    {"requestBody", nullptr, {}, &rules::kNotSwagger},
};

constexpr Line kPathLines[] = {
    {"x-trace", verbatim, "trace"},
    {"x-summary", verbatim, "summary"},
    {"x-description", verbatim, "description"},
    {"x-servers", verbatim, "servers"},
    {"trace", nullptr, {}, &rules::kNotSwagger},
    {"summary", nullptr, {}, &rules::kNotSwagger},
    {"description", nullptr, {}, &rules::kNotSwagger},
    {"servers", nullptr, {}, &rules::kNotSwagger},
};

/// Writes the list of parameters without bodies; `kept` are parameters that Swagger could not say.
void write_parameters(FromSwagger& conversion, const std::vector<const doc::Node*>& parameters,
                      const doc::Node* kept) {
  conversion.out.key("parameters");
  conversion.out.begin_array();
  for (const doc::Node* each : parameters) convert_parameter(conversion, *each);
  if (kept != nullptr) {
    for (const doc::Node& each : *kept) conversion.copy(each);
  }
  conversion.out.end_array();
}

const doc::Node* kept_parameters(const doc::Node& holder) {
  const doc::Node* kept = holder.find("x-parameters");
  return kept != nullptr && kept->is_array() ? kept : nullptr;
}

/// The bodies of an operation, or else of its path item.
struct Bodies {
  BodyParts own;
  BodyParts inherited;
  bool kept = false;  ///< the request body of an OpenAPI document is here as it was

  [[nodiscard]] const BodyParts& used() const { return own.any() ? own : inherited; }
  [[nodiscard]] bool any() const { return !kept && used().any(); }
};

/// Says where bodies stood if the way back would put them elsewhere: it puts them last.
void keep_places(FromSwagger& conversion, const BodyParts& parts) {
  if (parts.places.empty() || parts.places.front() == parts.others.size()) return;
  conversion.out.key("x-body-positions");
  conversion.out.begin_array();
  for (const std::size_t place : parts.places) {
    conversion.out.integer(static_cast<std::int64_t>(place));
  }
  conversion.out.end_array();
}

void write_schemes(FromSwagger& conversion, const doc::Node& schemes) {
  const ServerParts parts = server_parts(conversion.root);
  if (parts.host.empty() || !schemes.is_array() || schemes.size() == 0) {
    conversion.lose(rules::kSchemesLost, schemes.name_span());
  } else {
    conversion.out.key("servers");
    conversion.out.begin_array();
    for (const doc::Node& scheme : schemes) {
      const std::string url = url_of(parts, scheme.text());
      if (!conversion.spend(url.size(), scheme)) break;
      conversion.out.begin_object();
      conversion.out.member("url", url);
      conversion.out.end_object();
    }
    conversion.out.end_array();
  }
  conversion.copy_member("x-schemes", schemes);
}

void keep_rest(FromSwagger& conversion, const doc::Node& operation, const Bodies& bodies,
               const MediaTypes& consumes) {
  if (bodies.any()) {
    keep_places(conversion, bodies.own);
    if (!bodies.own.any()) conversion.out.member_boolean("x-path-body", true);
  }
  if (const doc::Node* schemes = operation.find("schemes")) {
    write_schemes(conversion, *schemes);
  }
  if (!bodies.kept) {
    keep_list(conversion, operation, kConsumes,
              bodies.any() ? content_of_body(conversion, bodies.used(), consumes) : MediaTypes{});
  }
  keep_list(conversion, operation, kProduces, content_of_responses(conversion, operation));
}

void convert_path_item(FromSwagger& conversion, const doc::Node& item) {
  if (!item.is_object()) return with_references(conversion, item);
  const doc::Node* parameters = item.find("parameters");
  const BodyParts parts = body_parts(conversion, parameters);
  const doc::Node* kept = kept_parameters(item);
  conversion.out.begin_object();
  for (const doc::Node& member : item.members()) {
    if (is_operation(member.key())) {
      conversion.out.key(member.key());
      convert_operation(conversion, member, parameters);
    } else if (&member == parameters && parameters->is_array()) {
      if (!parts.others.empty() || !parts.any()) write_parameters(conversion, parts.others, kept);
    } else if (&member != kept) {
      convert_member(conversion, item, member, find_row<FromSwagger>(member.key(), kPathLines));
    }
  }
  if (parts.any()) {
    conversion.lose(rules::kPathBody, parameters->name_span());
    conversion.copy_member("x-parameters", *parameters);
  } else if (kept != nullptr && parameters == nullptr) {
    write_parameters(conversion, {}, kept);
  }
  conversion.out.end_object();
}

}  // namespace

void convert_operation(FromSwagger& conversion, const doc::Node& operation,
                       const doc::Node* path_parameters) {
  if (!operation.is_object()) return with_references(conversion, operation);
  const doc::Node* parameters = operation.find("parameters");
  const doc::Node* kept = kept_parameters(operation);
  const Bodies bodies{body_parts(conversion, parameters), body_parts(conversion, path_parameters),
                      operation.find("x-requestBody") != nullptr};
  const OperationTypes consumes(conversion, operation, kConsumes);
  const OperationTypes produces(conversion, operation, kProduces);
  bool body_written = !bodies.any();
  const auto write_body_once = [&] {
    if (body_written) return;
    conversion.out.key("requestBody");
    write_body(conversion, bodies.used(), consumes.get());
    body_written = true;
  };
  conversion.out.begin_object();
  for (const doc::Node& member : operation.members()) {
    if (&member == parameters) {
      if (!parameters->is_array()) {
        conversion.lose(rules::kMisshapen, parameters->name_span(), {"parameters"});
      }
      const bool listed = !bodies.own.others.empty() || !bodies.own.any() || kept != nullptr;
      if (listed) write_parameters(conversion, bodies.own.others, kept);
      write_body_once();
    } else if (member.key() == "responses") {
      conversion.out.key("responses");
      convert_responses(conversion, member, produces.get());
    } else {
      convert_member(
          conversion, operation, member,
          line_of_kept_url(member, find_row<FromSwagger>(member.key(), kOperationLines)));
    }
  }
  if (kept != nullptr && parameters == nullptr) write_parameters(conversion, {}, kept);
  write_body_once();
  keep_rest(conversion, operation, bodies, consumes.get());
  conversion.out.end_object();
}

void convert_paths(FromSwagger& conversion, const doc::Node& paths) {
  convert_entries(conversion, paths, convert_path_item);
}

}  // namespace gwport::convert::from_swagger
