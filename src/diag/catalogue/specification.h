// Rules about what the Swagger 2.0 and OpenAPI 3.0 specifications forbid. The service is another
// matter: it takes much of this.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

/// A rule of a specification: gwport's own words, and no fact about the service.
constexpr Rule specification_rule(std::string_view id, std::string_view text,
                                  std::string_view explanation, std::string_view fix) {
  return {id,
          Outcome::kAccepted,
          Severity::kError,
          text,
          explanation,
          fix,
          Evidence::kDocumented,
          "Swagger 2.0 and OpenAPI 3.0 specifications",
          Speaker::kGwport};
}

inline constexpr Rule kSpecMissing =
    specification_rule("spec-missing-member", "{0} has to have `{1}`",
                       "The specification requires the member.", "add the member");

inline constexpr Rule kSpecUnknownMember = specification_rule(
    "spec-unknown-member", "{0} has no member `{1}`",
    "Only the members that the specification lists may stand here, and extensions, which begin "
    "with x-.",
    "remove the member, or begin its name with x-");

inline constexpr Rule kSpecWrongType = specification_rule(
    "spec-wrong-type", "{0} has to be {1}",
    "The value is of another type, or outside the range that the specification gives. A YAML value "
    "that looks like a number or true is one: a version of 1.0 needs quotes.",
    "write a value of that type");

inline constexpr Rule kSpecUnknownWord =
    specification_rule("spec-unknown-value", "{0} can't be `{1}`, only one of: {2}",
                       "The specification lists the values of this member.", "choose one of them");

inline constexpr Rule kSpecKey =
    specification_rule("spec-key", "`{0}` is no key for {1}: {2}",
                       "The keys of this map have to have a certain form.", "rename the key");

inline constexpr Rule kSpecEmpty = specification_rule(
    "spec-empty", "{0} can't be empty", "The specification wants at least one entry here.",
    "add an entry or remove the member");

inline constexpr Rule kSpecRepeated =
    specification_rule("spec-repeated", "`{0}` is in the list twice",
                       "The entries of this list have to be unique.", "keep one of them");

inline constexpr Rule kSpecExclusive =
    specification_rule("spec-exclusive", "{0} can't have both `{1}` and `{2}`",
                       "The two members exclude each other.", "keep one of them");

inline constexpr Rule kSpecNeedsOne =
    specification_rule("spec-needs-one", "{0} has to have either `{1}` or `{2}`",
                       "The specification requires one of the two members.", "add one of them");

inline constexpr Rule kSpecReference = specification_rule(
    "spec-reference", "the reference `{0}` leads nowhere",
    "Only references within the document are looked at.", "correct the reference");

inline constexpr Rule kSpecSecurityName =
    specification_rule("spec-security-name", "there is no security scheme `{0}`",
                       "A security requirement has to name a scheme that the document defines.",
                       "define the scheme or correct the name");

inline constexpr Rule kSpecVersion = specification_rule(
    "spec-version", "the version can't be `{0}`",
    "swagger has to be the text 2.0; openapi a text such as 3.0.3, with three parts.",
    "correct the version");

inline constexpr Rule kSpecOperationId = specification_rule(
    "spec-operation-id", "another operation has the operationId `{0}`, too",
    "An operationId has to be unique in the document.", "rename one of the operations");

inline constexpr Rule kSpecTag =
    specification_rule("spec-tag", "another tag has the name `{0}`, too",
                       "The names of tags have to be unique.", "keep one of them");

inline constexpr Rule kSpecRepeatedParameter = specification_rule(
    "spec-repeated-parameter", "the {1} parameter `{0}` is in the list twice",
    "Within one list a parameter is told apart by its name and place.", "keep one of them");

inline constexpr Rule kSpecBodyParameters = specification_rule(
    "spec-body-parameters", "an operation can't have {0}",
    "In Swagger 2.0 an operation has one body parameter at most, and none beside form parameters.",
    "keep one of them");

inline constexpr Rule kSpecUndeclaredParameter = specification_rule(
    "spec-undeclared-path-parameter", "no path parameter is declared for {{0}}",
    "Each name in braces in a path needs a path parameter in the path item or in each operation.",
    "declare the parameter");

inline constexpr Rule kSpecUnusedParameter = specification_rule(
    "spec-unused-path-parameter", "the path has no {{0}} for this path parameter",
    "The name of a path parameter has to stand in braces in the path.",
    "correct the name or the path");

inline constexpr Rule kSpecEqualPaths = specification_rule(
    "spec-equal-paths", "the path matches the same requests as `{0}`",
    "Paths that differ only in the names of their parameters are the same path.", "join the two");

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kSpecificationRules[] = {&kSpecMissing,
                                                      &kSpecUnknownMember,
                                                      &kSpecWrongType,
                                                      &kSpecUnknownWord,
                                                      &kSpecKey,
                                                      &kSpecEmpty,
                                                      &kSpecRepeated,
                                                      &kSpecExclusive,
                                                      &kSpecNeedsOne,
                                                      &kSpecReference,
                                                      &kSpecSecurityName,
                                                      &kSpecVersion,
                                                      &kSpecOperationId,
                                                      &kSpecTag,
                                                      &kSpecRepeatedParameter,
                                                      &kSpecBodyParameters,
                                                      &kSpecUndeclaredParameter,
                                                      &kSpecUnusedParameter,
                                                      &kSpecEqualPaths};

}  // namespace gwport::diag::rules
