#include "check/specification/swagger2_parameters.h"

#include <algorithm>
#include <array>

#include "check/specification/arrays.h"
#include "check/specification/choice.h"
#include "check/specification/paths.h"
#include "check/specification/swagger2_schema.h"
#include "check/specification/types.h"

namespace gwport::check::specification {
namespace {

extern const Type kItems;

constexpr std::string_view kTypeWords[] = {"string", "number", "integer", "boolean", "array"};
constexpr Type kTypeWord{.form = Form::kWord, .words = kTypeWords};
constexpr std::string_view kFormTypeWords[] = {"string",  "number", "integer",
                                               "boolean", "array",  "file"};
constexpr Type kFormTypeWord{.form = Form::kWord, .words = kFormTypeWords};
constexpr std::string_view kFormatWords[] = {"csv", "ssv", "tsv", "pipes"};
constexpr Type kFormat{.form = Form::kWord, .words = kFormatWords};
constexpr std::string_view kMultiFormatWords[] = {"csv", "ssv", "tsv", "pipes", "multi"};
constexpr Type kMultiFormat{.form = Form::kWord, .words = kMultiFormatWords};

/// What all of them have in common, the members of a simple value, beside their own.
template <std::size_t N>
constexpr auto with_value(const std::array<Field, N>& own, const Type& type = kTypeWord) {
  return joined(
      joined(own, std::array<Field, 2>{{{"type", &type, Need::kRequired}, {"items", &kItems}}}),
      kValueFields);
}

constexpr auto kItemsFields = with_value<1>({{{"collectionFormat", &kFormat}}});
constexpr Shape kItemsShape{.name = "items", .fields = kItemsFields, .check = check_items};
constexpr Type kItems{.form = Form::kObject, .shape = &kItemsShape};

constexpr auto kHeaderFields =
    with_value<2>({{{"collectionFormat", &kFormat}, {"description", &kText}}});
constexpr Shape kHeaderShape{.name = "a header", .fields = kHeaderFields, .check = check_items};
constexpr Type kHeader{.form = Form::kObject, .shape = &kHeaderShape};
constexpr Shape kHeadersShape{"headers", {}, &kHeader, nullptr, false};

constexpr auto kHeaderParameterFields = with_value<5>({{{"name", &kText, Need::kRequired},
                                                        {"in", &kText},
                                                        {"description", &kText},
                                                        {"required", &kBoolean},
                                                        {"collectionFormat", &kFormat}}});
constexpr Shape kHeaderParameterShape{
    .name = "a header parameter", .fields = kHeaderParameterFields, .check = check_items};

void check_path_parameter(Walk& walk, const doc::Node& object) {
  check_required(walk, object);
  check_items(walk, object);
}

constexpr Shape kPathParameterShape{
    .name = "a path parameter", .fields = kHeaderParameterFields, .check = check_path_parameter};

constexpr auto kQueryParameterFields = with_value<6>({{{"name", &kText, Need::kRequired},
                                                       {"in", &kText},
                                                       {"description", &kText},
                                                       {"required", &kBoolean},
                                                       {"allowEmptyValue", &kBoolean},
                                                       {"collectionFormat", &kMultiFormat}}});
constexpr Shape kQueryParameterShape{
    .name = "a query parameter", .fields = kQueryParameterFields, .check = check_items};

constexpr auto kFormParameterFields = with_value<6>({{{"name", &kText, Need::kRequired},
                                                      {"in", &kText},
                                                      {"description", &kText},
                                                      {"required", &kBoolean},
                                                      {"allowEmptyValue", &kBoolean},
                                                      {"collectionFormat", &kMultiFormat}}},
                                                    kFormTypeWord);
constexpr Shape kFormParameterShape{
    .name = "a form parameter", .fields = kFormParameterFields, .check = check_items};

constexpr Field kBodyParameterFields[] = {{"name", &kText, Need::kRequired},
                                          {"in", &kText},
                                          {"description", &kText},
                                          {"required", &kBoolean},
                                          {"schema", &kSchema2, Need::kRequired}};
constexpr Shape kBodyParameterShape{"a body parameter", kBodyParameterFields};

// Without a known place nothing can be said of the other members.
constexpr std::string_view kPlaceWords[] = {"query", "header", "path", "formData", "body"};
constexpr Type kPlaceWord{.form = Form::kWord, .words = kPlaceWords};
constexpr Field kUnknownFields[] = {{"name", &kText, Need::kRequired},
                                    {"in", &kPlaceWord, Need::kRequired}};
constexpr Shape kUnknownShape{"a parameter", kUnknownFields, &kAny};

constexpr Choice kChoices[] = {{"query", &kQueryParameterShape},
                               {"header", &kHeaderParameterShape},
                               {"path", &kPathParameterShape},
                               {"formData", &kFormParameterShape},
                               {"body", &kBodyParameterShape}};

const Shape& choose(const doc::Node& object) {
  return chosen(object, "in", kChoices, kUnknownShape);
}

constexpr Type kParameterOrReference{.form = Form::kReferable, .choose = choose};

}  // namespace

constexpr Type kParameter2{.form = Form::kObject, .choose = choose};
constexpr Type kParameters2{.form = Form::kList, .item = &kParameterOrReference};
constexpr Type kHeaders2{.form = Form::kObject, .shape = &kHeadersShape};

}  // namespace gwport::check::specification
