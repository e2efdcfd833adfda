// Types that both specifications use.
#pragma once

#include "check/specification/grammar.h"

namespace gwport::check::specification {

inline constexpr Type kAny{};
inline constexpr Type kText{.form = Form::kText};
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

inline constexpr Field kContactFields[] = {{"name", &kText}, {"url", &kText}, {"email", &kText}};
inline constexpr Shape kContactShape{"a contact", kContactFields};
inline constexpr Type kContact{.form = Form::kObject, .shape = &kContactShape};

inline constexpr Field kLicenseFields[] = {{"name", &kText, Need::kRequired}, {"url", &kText}};
inline constexpr Shape kLicenseShape{"a license", kLicenseFields};
inline constexpr Type kLicense{.form = Form::kObject, .shape = &kLicenseShape};

inline constexpr Field kInfoFields[] = {{"title", &kText, Need::kRequired},
                                        {"version", &kText, Need::kRequired},
                                        {"description", &kText},
                                        {"termsOfService", &kText},
                                        {"contact", &kContact},
                                        {"license", &kLicense}};
inline constexpr Shape kInfoShape{"info", kInfoFields};
inline constexpr Type kInfo{.form = Form::kObject, .shape = &kInfoShape};

inline constexpr Field kExternalDocsFields[] = {{"description", &kText},
                                                {"url", &kText, Need::kRequired}};
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
