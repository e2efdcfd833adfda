// Types that both specifications use.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "check/specification/grammar.h"

namespace gwport::check::specification {

inline constexpr Type kAny{};
inline constexpr Type kText{.form = Form::kText};
inline constexpr Type kUrl{.form = Form::kUrl};
inline constexpr Type kEmail{.form = Form::kEmail};
inline constexpr Type kBoolean{.form = Form::kBoolean};
inline constexpr Type kNumber{.form = Form::kNumber};
inline constexpr Type kCount{.form = Form::kCount};
inline constexpr Type kPositive{.form = Form::kPositive};
inline constexpr Type kAnyList{.form = Form::kList, .filled = true};
inline constexpr Type kTexts{.form = Form::kList, .item = &kText};
inline constexpr Type kUniqueTexts{.form = Form::kList, .item = &kText, .unique = true};
inline constexpr Type kNames{.form = Form::kList, .item = &kText, .filled = true, .unique = true};

inline constexpr Shape kAnyMapShape{"a map", {}, &kAny, nullptr, false};
inline constexpr Type kAnyMap{.form = Form::kObject, .shape = &kAnyMapShape};

inline constexpr Shape kTextMapShape{"a map of texts", {}, &kText, nullptr, false};
inline constexpr Type kTextMap{.form = Form::kObject, .shape = &kTextMapShape};

inline constexpr Field kContactFields[] = {{"name", &kText}, {"url", &kUrl}, {"email", &kEmail}};
inline constexpr Shape kContactShape{"a contact", kContactFields};
inline constexpr Type kContact{.form = Form::kObject, .shape = &kContactShape};

inline constexpr Field kLicenseFields[] = {{"name", &kText, Need::kRequired}, {"url", &kUrl}};
inline constexpr Shape kLicenseShape{"a license", kLicenseFields};
inline constexpr Type kLicense{.form = Form::kObject, .shape = &kLicenseShape};

/// What info has in both; termsOfService is a URL for OpenAPI only.
inline constexpr std::array<Field, 5> kInfoFields{{{"title", &kText, Need::kRequired},
                                                   {"version", &kText, Need::kRequired},
                                                   {"description", &kText},
                                                   {"contact", &kContact},
                                                   {"license", &kLicense}}};

inline constexpr Field kExternalDocsFields[] = {{"description", &kText},
                                                {"url", &kUrl, Need::kRequired}};
inline constexpr Shape kExternalDocsShape{"external documentation", kExternalDocsFields};
inline constexpr Type kExternalDocs{.form = Form::kObject, .shape = &kExternalDocsShape};

inline constexpr Field kTagFields[] = {
    {"name", &kText, Need::kRequired}, {"description", &kText}, {"externalDocs", &kExternalDocs}};
inline constexpr Shape kTagShape{"a tag", kTagFields};
inline constexpr Type kTag{.form = Form::kObject, .shape = &kTagShape};
inline constexpr Type kTags{.form = Form::kList, .item = &kTag};

inline constexpr Field kXmlFields[] = {{"name", &kText},
                                       {"namespace", &kText},
                                       {"prefix", &kText},
                                       {"attribute", &kBoolean},
                                       {"wrapped", &kBoolean}};
inline constexpr Shape kXmlShape{"an xml object", kXmlFields};
inline constexpr Type kXml{.form = Form::kObject, .shape = &kXmlShape};

/// The fields of two tables in one.
template <std::size_t N, std::size_t M>
[[nodiscard]] constexpr std::array<Field, N + M> joined(const std::array<Field, N>& first,
                                                        const std::array<Field, M>& second) {
  std::array<Field, N + M> all{};
  std::copy(first.begin(), first.end(), all.begin());
  std::copy(second.begin(), second.end(), all.begin() + N);
  return all;
}

/// What schemas, and the parameters and headers of Swagger 2.0, say about a value.
inline constexpr std::array<Field, 14> kValueFields{{{"format", &kText},
                                                     {"default", &kAny},
                                                     {"multipleOf", &kPositive},
                                                     {"maximum", &kNumber},
                                                     {"exclusiveMaximum", &kBoolean},
                                                     {"minimum", &kNumber},
                                                     {"exclusiveMinimum", &kBoolean},
                                                     {"maxLength", &kCount},
                                                     {"minLength", &kCount},
                                                     {"pattern", &kText},
                                                     {"maxItems", &kCount},
                                                     {"minItems", &kCount},
                                                     {"uniqueItems", &kBoolean},
                                                     {"enum", &kAnyList}}};

/// What the schemas of both specifications have.
inline constexpr auto kSchemaFields =
    joined(kValueFields, std::array<Field, 9>{{{"title", &kText},
                                               {"description", &kText},
                                               {"maxProperties", &kCount},
                                               {"minProperties", &kCount},
                                               {"required", &kNames},
                                               {"readOnly", &kBoolean},
                                               {"xml", &kXml},
                                               {"externalDocs", &kExternalDocs},
                                               {"example", &kAny}}});

/// Says which names no security scheme has; defined in references.cc.
void check_security_names(Walk& walk, const doc::Node& requirement);

inline constexpr Shape kSecurityRequirementShape{
    "a security requirement", {}, &kTexts, nullptr, false, false, {}, check_security_names};
inline constexpr Type kSecurityRequirement{.form = Form::kObject,
                                           .shape = &kSecurityRequirementShape};
inline constexpr Type kSecurity{.form = Form::kList, .item = &kSecurityRequirement};

/// Keys of extensions-and-paths maps: a path begins with a slash.
[[nodiscard]] inline bool is_path(std::string_view key) { return key.starts_with('/'); }
inline constexpr Keys kPathKeys{is_path, "a path begins with /"};

}  // namespace gwport::check::specification
