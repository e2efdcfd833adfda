#include "convert/to_swagger/root.h"

#include <algorithm>

#include "convert/servers.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

/// What from_swagger writes where nothing is kept.
constexpr std::string_view kUsualVersion = "3.0.1";

constexpr Line kInfoLines[] = {{"x-termsOfService", verbatim, "termsOfService"}};
constexpr Line kKeptUrl{"x-url", verbatim, {}, &rules::kKeyReserved};
constexpr Line kRelativeUrl{"url", verbatim, "x-url", &rules::kUrlLost};

/// A contact or license: without its url when that is relative.
void convert_linked(ToSwagger& conversion, const doc::Node& value) {
  if (!value.is_object()) return with_references(conversion, value);
  conversion.out.begin_object();
  for (const doc::Node& member : value.members()) {
    const bool relative = member.is_string() && !is_absolute(member.text());
    const Line* line = relative && member.key() == "url" ? &kRelativeUrl : nullptr;
    if (relative && member.key() == "x-url") line = &kKeptUrl;
    convert_member(conversion, value, member, line);
  }
  conversion.out.end_object();
}

constexpr Line kLinkedLine{"", convert_linked};
constexpr Line kTermsLine{"", verbatim, {}, &rules::kNotOpenApi};  // no URL

void convert_info(ToSwagger& conversion, const doc::Node& info) {
  if (!info.is_object()) return with_references(conversion, info);
  conversion.out.begin_object();
  for (const doc::Node& member : info.members()) {
    const bool linked = member.key() == "contact" || member.key() == "license";
    const Line* line = linked ? &kLinkedLine : find_row<ToSwagger>(member.key(), kInfoLines);
    if (member.key() == "termsOfService" && !is_url(member.text())) line = &kTermsLine;
    convert_member(conversion, info, member, line);
  }
  conversion.out.end_object();
}

void convert_tag(ToSwagger& conversion, const doc::Node& tag) {
  if (!tag.is_object()) return with_references(conversion, tag);
  conversion.out.begin_object();
  for (const doc::Node& member : tag.members()) {
    convert_member(conversion, tag, member, line_of_docs(member, nullptr));
  }
  conversion.out.end_object();
}
void convert_tags(ToSwagger& conversion, const doc::Node& tags) {
  convert_list(conversion, tags, convert_tag);
}

constexpr Line kRootLines[] = {
    {"info", convert_info},
    {"tags", convert_tags},
    {"paths", convert_paths},
    {"security", convert_security},
    {"x-swagger", nullptr, {}, nullptr, true},
    {"x-host", nullptr, {}, nullptr, true},
    {"x-basePath", nullptr, {}, nullptr, true},
    {"x-amazon-apigateway-endpoint-configuration", nullptr, {}, &rules::kKeyReserved},
    {"x-openapi", verbatim, {}, &rules::kKeyReserved},
    {"x-servers", verbatim, {}, &rules::kKeyReserved},
    {"x-components", verbatim, {}, &rules::kKeyReserved},
    {"swagger", verbatim, {}, &rules::kNotOpenApi, true},
    {"host", verbatim, {}, &rules::kNotOpenApi},
    {"basePath", verbatim, {}, &rules::kNotOpenApi},
    {"schemes", verbatim, {}, &rules::kNotOpenApi},
    {"consumes", verbatim, {}, &rules::kNotOpenApi},
    {"produces", verbatim, {}, &rules::kNotOpenApi},
    {"definitions", nullptr, {}, &rules::kNotOpenApi},
    {"parameters", nullptr, {}, &rules::kNotOpenApi},
    {"responses", nullptr, {}, &rules::kNotOpenApi},
    {"securityDefinitions", nullptr, {}, &rules::kNotOpenApi},
};

/// Members of Swagger that someone wrote into an OpenAPI document, and what is written there.
struct Stray {
  std::string_view key;
  std::string_view section;  ///< of components
};
constexpr Stray kStrays[] = {
    {"definitions", "schemas"},      {"parameters", "parameters"},
    {"parameters", "requestBodies"}, {"parameters", "x-parameters"},
    {"responses", "responses"},      {"securityDefinitions", "securitySchemes"}};

/// Whether a member of this key comes out of the servers or components.
bool is_taken(const doc::Node& root, std::string_view key) {
  if (key == "host" || key == "basePath" || key == "schemes")
    return root.find("servers") != nullptr;
  return std::any_of(std::begin(kStrays), std::end(kStrays), [&](const Stray& each) {
    return each.key == key && section_of(root, each.section) != nullptr;
  });
}

void write_version(ToSwagger& conversion, const doc::Node& openapi) {
  conversion.out.key("swagger");
  if (const doc::Node* kept = conversion.root.find("x-swagger")) {
    conversion.copy(*kept);
  } else {
    conversion.out.string("2.0");
  }
  if (openapi.is_string() && openapi.text() == kUsualVersion) return;
  conversion.copy_member("x-openapi", openapi);
}

constexpr Line kKeptDocs{"x-externalDocs", nullptr, {}, &rules::kKeyReserved};
constexpr Line kRelativeDocs{"externalDocs", verbatim, "x-externalDocs", &rules::kUrlLost};

}  // namespace

const Line* line_of_docs(const doc::Node& member, const Line* line) {
  const bool kept = member.key() == "x-externalDocs";
  if (!kept && member.key() != "externalDocs") return line;
  const doc::Node* url = member.find("url");
  if (url == nullptr || !url->is_string() || is_absolute(url->text())) return line;
  return kept ? &kKeptDocs : &kRelativeDocs;
}

void convert_root(ToSwagger& conversion) {
  conversion.out.begin_object();
  for (const doc::Node& member : conversion.root.members()) {
    const std::string_view key = member.key();
    if (key == "openapi") {
      write_version(conversion, member);
    } else if (key == "servers") {
      write_servers(conversion, member);
    } else if (key == "x-schemes" && find_kept_schemes(conversion.root) == &member) {
      continue;
    } else if (key == "components") {
      write_components(conversion, member);
    } else if (key == "x-consumes" || key == "x-produces") {
      if (!is_not_given(member)) conversion.copy_member(key.substr(2), member);
    } else if (is_taken(conversion.root, key)) {
      conversion.lose(rules::kKeyTaken, member.name_span(), {key, key});
    } else {
      convert_member(conversion, conversion.root, member,
                     line_of_docs(member, find_row<ToSwagger>(key, kRootLines)));
    }
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger
