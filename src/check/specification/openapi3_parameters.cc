#include "check/specification/openapi3_parameters.h"

#include <algorithm>

#include "check/specification/openapi3_schema.h"
#include "check/specification/paths.h"
#include "check/specification/types.h"
#include "diag/catalogue/specification.h"

namespace gwport::check::specification {
namespace {

namespace rules = diag::rules;

constexpr Field kExampleFields[] = {
    {"summary", &kText}, {"description", &kText}, {"value", &kAny}, {"externalValue", &kUrl}};
constexpr Exclusive kExamplePairs[] = {{"value", "externalValue"}};
constexpr Shape kExampleShape{
    .name = "an example", .fields = kExampleFields, .exclusive = kExamplePairs};
constexpr Shape kExamplesShape{"examples", {}, &kExample3, nullptr, false};
constexpr Type kExamples{.form = Form::kObject, .shape = &kExamplesShape};

constexpr std::string_view kEncodingStyles[] = {"form", "spaceDelimited", "pipeDelimited",
                                                "deepObject"};
constexpr Type kEncodingStyle{.form = Form::kWord, .words = kEncodingStyles};
constexpr Field kEncodingFields[] = {{"contentType", &kText},
                                     {"headers", &kHeaders3},
                                     {"style", &kEncodingStyle},
                                     {"explode", &kBoolean},
                                     {"allowReserved", &kBoolean}};
constexpr Shape kEncodingShape{"an encoding", kEncodingFields};
constexpr Type kEncoding{.form = Form::kObject, .shape = &kEncodingShape};
constexpr Shape kEncodingsShape{"encoding", {}, &kEncoding, nullptr, false};
constexpr Type kEncodings{.form = Form::kObject, .shape = &kEncodingsShape};

constexpr Field kMediaTypeFields[] = {
    {"schema", &kSchema3}, {"example", &kAny}, {"examples", &kExamples}, {"encoding", &kEncodings}};
constexpr Exclusive kMediaTypePairs[] = {{"example", "examples"}};
constexpr Shape kMediaTypeShape{
    .name = "a media type", .fields = kMediaTypeFields, .exclusive = kMediaTypePairs};
constexpr Type kMediaType{.form = Form::kObject, .shape = &kMediaTypeShape};
constexpr Shape kContentShape{"content", {}, &kMediaType, nullptr, false};

// Content here has exactly one media type, and takes the place of the members for a schema.
constexpr Exclusive kSchemaOrContent[] = {{"example", "examples"}, {"schema", "content"},
                                          {"content", "style"},    {"content", "explode"},
                                          {"content", "example"},  {"content", "allowReserved"},
                                          {"content", "examples"}};

void check_schema_or_content(Walk& walk, const doc::Node& object, std::string_view name) {
  const doc::Node* const content = object.find("content");
  if (content == nullptr) {
    if (object.find("schema") != nullptr) return;
    walk.report(rules::kSpecNeedsOne, object.name_span(), {name, "schema", "content"});
  } else if (content->is_object() && content->size() == 0) {
    walk.report(rules::kSpecEmpty, content->span(), {"`content`"});
  } else if (content->is_object() && content->size() > 1) {
    const doc::Node* const first = content->begin();
    walk.report(rules::kSpecExclusive, first[1].key_span(),
                {"the content of " + std::string(name), first[0].key(), first[1].key()});
  }
}

constexpr std::string_view kHeaderStyles[] = {"simple"};
constexpr Type kHeaderStyle{.form = Form::kWord, .words = kHeaderStyles};

void check_header(Walk& walk, const doc::Node& object) {
  check_schema_or_content(walk, object, "a header");
}

constexpr Field kHeaderFields[] = {{"description", &kText},      {"required", &kBoolean},
                                   {"deprecated", &kBoolean},    {"allowEmptyValue", &kBoolean},
                                   {"style", &kHeaderStyle},     {"explode", &kBoolean},
                                   {"allowReserved", &kBoolean}, {"schema", &kSchema3},
                                   {"content", &kContent3},      {"example", &kAny},
                                   {"examples", &kExamples}};
constexpr Shape kHeaderShape{.name = "a header",
                             .fields = kHeaderFields,
                             .exclusive = kSchemaOrContent,
                             .check = check_header};
constexpr Shape kHeadersShape{"headers", {}, &kHeader3, nullptr, false};

struct Place {
  std::string_view in;
  Type style;
};
constexpr std::string_view kPathStyles[] = {"matrix", "label", "simple"};
constexpr std::string_view kCookieStyles[] = {"form"};
constexpr Place kPlaces[] = {{"path", {.form = Form::kWord, .words = kPathStyles}},
                             {"query", {.form = Form::kWord, .words = kEncodingStyles}},
                             {"header", {.form = Form::kWord, .words = kHeaderStyles}},
                             {"cookie", {.form = Form::kWord, .words = kCookieStyles}}};

void check_parameter(Walk& walk, const doc::Node& object) {
  check_schema_or_content(walk, object, "a parameter");
  const doc::Node* const in = object.find("in");
  if (in == nullptr || !in->is_string()) return;
  const auto* const place = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                                         [&](const Place& at) { return at.in == in->text(); });
  const doc::Node* const style = object.find("style");
  if (place != std::end(kPlaces) && style != nullptr) walk.check(*style, place->style);
  if (in->text() == "path") check_required(walk, object);
}

constexpr std::string_view kPlaceWords[] = {"path", "query", "header", "cookie"};
constexpr Type kPlaceWord{.form = Form::kWord, .words = kPlaceWords};
constexpr Field kParameterFields[] = {{"name", &kText, Need::kRequired},
                                      {"in", &kPlaceWord, Need::kRequired},
                                      {"description", &kText},
                                      {"required", &kBoolean},
                                      {"deprecated", &kBoolean},
                                      {"allowEmptyValue", &kBoolean},
                                      {"style", &kAny},
                                      {"explode", &kBoolean},
                                      {"allowReserved", &kBoolean},
                                      {"schema", &kSchema3},
                                      {"content", &kContent3},
                                      {"example", &kAny},
                                      {"examples", &kExamples}};
constexpr Shape kParameterShape{.name = "a parameter",
                                .fields = kParameterFields,
                                .exclusive = kSchemaOrContent,
                                .check = check_parameter};

}  // namespace

constexpr Type kExample3{.form = Form::kReferable, .shape = &kExampleShape};
constexpr Type kContent3{.form = Form::kObject, .shape = &kContentShape};
constexpr Type kHeader3{.form = Form::kReferable, .shape = &kHeaderShape};
constexpr Type kHeaders3{.form = Form::kObject, .shape = &kHeadersShape};
constexpr Type kParameter3{.form = Form::kReferable, .shape = &kParameterShape};
constexpr Type kParameters3{.form = Form::kList, .item = &kParameter3};

}  // namespace gwport::check::specification
