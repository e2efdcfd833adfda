// Rules about the document as a whole: info, servers, references, paths.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kRepeatedKey{
    "key-repeated",
    Outcome::kAccepted,
    Severity::kWarning,
    "the key '{0}' stands twice in one object: the last one counts",
    "The libraries behind the importer take the last value, except that swagger-parser 2.0.17, the "
    "newest one that it may have, refuses JSON with a repeated key as a whole. The first hundred "
    "are reported.",
    "remove one of the two",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.9 to 2.0.17",
    Speaker::kGwport};

inline constexpr Rule kNoTitle{
    "title-missing",
    Outcome::kSilent,
    Severity::kWarning,
    "info.title is missing: a new API is called '{0}'",
    "The name of an API is info.title. Without one the service makes up a name out of the date of "
    "the import; PutRestApi with mode=merge leaves the name as it is.",
    "add info.title",
    Evidence::kReported,
    "reported: terraform-provider-aws#7161; the format of the date is ours",
    Speaker::kGwport};

inline constexpr Rule kNullText{
    "null-text",
    Outcome::kSilent,
    Severity::kWarning,
    "'{0}' is null: the service takes that for the text 'null'",
    "The parser library behind the importer asks every scalar for its text, and that of null is "
    "'null'. Templates that leave a value empty write such members. For YAML of Swagger 2.0 it "
    "depends on the version of a library, which is not known.",
    "remove the member",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17 and 1.0.34 (JsonNode.asText); no recording of the service",
    Speaker::kGwport};

inline constexpr Rule kSeveralServers{
    "several-servers",
    Outcome::kWarned,
    Severity::kWarning,
    "More than one server provided. Ignoring all but the first for defining endpoint configuration",
    "Hosts are not imported. The x-amazon-apigateway-endpoint-configuration of the first server "
    "counts, those of the others are lost.",
    "leave one server in the document that is imported",
    Evidence::kReported,
    "reported: answers of ImportRestApi pasted in two public repositories"};

inline constexpr Rule kUnresolvedReference{
    "reference-unresolved",
    Outcome::kSilent,
    Severity::kWarning,
    "nothing is found at '{0}': what it stands for is left out",
    "The parser library replaces references to parameters, responses, headers and request bodies "
    "by what they name in the place made for that kind. Others, and circles of references, stay "
    "without effect and without a message.",
    "correct the reference, or bundle the document first (gwport bundle)",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17; resolved references: reported in aws-cli#7633",
    Speaker::kGwport};

inline constexpr Rule kTooMuchShared{
    "shared-too-large",
    Outcome::kRefused,
    Severity::kError,
    "what the operations share stands for too much text",
    "Through references, media types and requirements of the whole document and parents of paths "
    "gwport reads at most ten times the document (and 4 MiB), so that a small one can't ask for "
    "unbounded work.",
    "write large shared objects once for each use, or split the document",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kPathTooDeep{
    "path-too-deep",
    Outcome::kRefused,
    Severity::kError,
    "the path has more than {0} segments",
    "gwport takes at most this many segments, so that a long path can't ask for unbounded memory. "
    "No url of that depth could be called.",
    "shorten the path",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kPathTooLong{
    "path-too-long",
    Outcome::kRefused,
    Severity::kError,
    "the path has more than {0} bytes",
    "gwport takes at most this many, base path included: resources, documentation parts and "
    "messages repeat their path, so that a long one asks for unbounded memory. The ARN of a method "
    "may have 1,600.",
    "shorten the path",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kEmptySegments{
    "path-empty-segment",
    Outcome::kSilent,
    Severity::kInfo,
    "the path ends with a slash or has two in a row: the empty segments are left out",
    "A resource has a path part. What an import does with an empty one is not known; base paths "
    "with a slash at the end lose it (recorded), and gwport treats all paths that way.",
    "write single slashes and none at the end",
    Evidence::kInferred,
    "inferred: recorded for a server url with a slash at the end",
    Speaker::kGwport};

inline constexpr Rule kMethodTwice{
    "method-twice",
    Outcome::kRefused,
    Severity::kError,
    "Duplicate method '{0}' on resource at path '{1}'",
    "Path keys that differ only in slashes name one resource, and a resource has one method of a "
    "kind. Other methods of the two path items come together without a word. Tools that add an "
    "OPTIONS method to every path item run into it.",
    "join the two path items",
    Evidence::kReported,
    "reported: serverless-application-model#3385 and #3816"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kDocumentRules[] = {
    &kRepeatedKey,   &kNoTitle,     &kNullText,    &kSeveralServers, &kUnresolvedReference,
    &kTooMuchShared, &kPathTooDeep, &kPathTooLong, &kEmptySegments,  &kMethodTwice};

}  // namespace gwport::diag::rules
