#include "convert/from_swagger/root.h"

#include "convert/from_swagger/media_types.h"
#include "convert/servers.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

namespace rules = diag::rules;

/// What exports of API Gateway say.
constexpr std::string_view kVersion = "3.0.1";

constexpr Line kLinkedLines[] = {{"x-url", verbatim, "url"}};

constexpr Line kInfoLines[] = {
    {"contact", convert_linked},
    {"license", convert_linked},
    {"x-termsOfService", verbatim, {}, &rules::kKeyReserved},
};
constexpr Line kTermsLine{"", verbatim, "x-termsOfService", &rules::kUrlLost};

void convert_info(FromSwagger& conversion, const doc::Node& info) {
  if (!info.is_object()) return with_references(conversion, info);
  conversion.out.begin_object();
  for (const doc::Node& member : info.members()) {
    const bool terms = member.key() == "termsOfService" && !is_url(member.text());
    convert_member(conversion, info, member,
                   terms ? &kTermsLine : find_row<FromSwagger>(member.key(), kInfoLines));
  }
  conversion.out.end_object();
}

/// Writes an object in which urls may be kept.
void convert_kept(FromSwagger& conversion, const doc::Node& value, Table lines) {
  if (!value.is_object()) return with_references(conversion, value);
  conversion.out.begin_object();
  for (const doc::Node& member : value.members()) {
    convert_member(conversion, value, member,
                   line_of_kept_url(member, find_row(member.key(), lines)));
  }
  conversion.out.end_object();
}

constexpr Line kTagLines[] = {{"externalDocs", convert_linked},
                              {"x-externalDocs", verbatim, "externalDocs"}};

void convert_tag(FromSwagger& conversion, const doc::Node& tag) {
  convert_kept(conversion, tag, kTagLines);
}
void convert_tags(FromSwagger& conversion, const doc::Node& tags) {
  convert_list(conversion, tags, convert_tag);
}

constexpr Line kRootLines[] = {
    {"info", convert_info},
    {"tags", convert_tags},
    {"externalDocs", convert_linked},
    {"x-externalDocs", verbatim, "externalDocs"},
    {"paths", convert_paths},
    {"security", convert_security},
    {"x-openapi", nullptr, {}, nullptr, true},
    {"x-servers", verbatim, "servers"},
    {"x-swagger", verbatim, {}, &rules::kKeyReserved},
    {"x-host", verbatim, {}, &rules::kKeyReserved},
    {"x-basePath", verbatim, {}, &rules::kKeyReserved},
    {"x-schemes", verbatim, {}, &rules::kKeyReserved},
    {"x-consumes", verbatim, {}, &rules::kKeyReserved},
    {"x-produces", verbatim, {}, &rules::kKeyReserved},
    {"openapi", nullptr, {}, &rules::kKeyTaken, true},
    {"components", nullptr, {}, &rules::kKeyTaken, true},
    {"servers", nullptr, {}, &rules::kKeyTaken, true},
};

void write_version(FromSwagger& conversion, const doc::Node& swagger) {
  const doc::Node* kept = conversion.root.find("x-openapi");
  conversion.out.key("openapi");
  if (kept != nullptr && kept->text().starts_with("3.0")) {
    conversion.copy(*kept);
  } else {
    conversion.out.string(kVersion);
  }
  if (swagger.is_string() && swagger.text() == "2.0") return;
  conversion.copy_member("x-swagger", swagger);
}

}  // namespace

void report_relative(FromSwagger& conversion, const doc::Node& url) {
  if (url.is_string() && !is_absolute(url.text())) {
    conversion.lose(rules::kNotSwagger, url.name_span(), {"a relative URL"});
  }
}

void convert_linked(FromSwagger& conversion, const doc::Node& value) {
  if (const doc::Node* url = value.find("url")) report_relative(conversion, *url);
  convert_kept(conversion, value, kLinkedLines);
}

const Line* line_of_kept_url(const doc::Node& member, const Line* line) {
  const bool docs = member.key() == "x-externalDocs";
  if (!docs && member.key() != "x-url") return line;
  const doc::Node* url = docs ? member.find("url") : &member;
  return url != nullptr && url->is_string() && !is_absolute(url->text()) ? line : nullptr;
}

void convert_root(FromSwagger& conversion) {
  bool servers_written = false;
  bool components_written = false;
  conversion.out.begin_object();
  for (const doc::Node& member : conversion.root.members()) {
    if (member.key() == "swagger") {
      write_version(conversion, member);
    } else if (is_of_servers(member)) {
      if (!servers_written) write_servers(conversion);
      servers_written = true;
    } else if (is_of_components(member)) {
      if (!components_written) write_components(conversion);
      components_written = true;
    } else if (member.key() == kConsumes || member.key() == kProduces) {
      keep_member(conversion, member.key() == kConsumes ? "x-consumes" : "x-produces", member);
    } else {
      convert_member(conversion, conversion.root, member,
                     line_of_kept_url(member, find_row<FromSwagger>(member.key(), kRootLines)));
    }
  }
  for (const bool consumes : {true, false}) {
    const std::string_view key = consumes ? kConsumes : kProduces;
    const bool keeps = consumes ? conversion.keeps_consumes : conversion.keeps_produces;
    if (!keeps || conversion.root.find(key) != nullptr) continue;
    conversion.out.member(consumes ? "x-consumes" : "x-produces", kNotGiven);
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_swagger
