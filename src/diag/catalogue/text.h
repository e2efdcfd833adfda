// Rules about the bytes of a document: what no reader can take, and what readers take differently.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kInvalidInput{
    "invalid-openapi-input",
    Outcome::kRefused,
    Severity::kError,
    "Invalid OpenAPI input.",
    "The service answers this for every body that its parser makes no document of: broken JSON or "
    "YAML, no OpenAPI document at all, or a version other than Swagger 2.0 and OpenAPI 3.0.",
    "",
    Evidence::kRecorded,
    "recorded: ImportRestApi and PutRestApi with a broken JSON and a broken YAML body"};

inline constexpr Rule kYamlRefused{
    "yaml-refused",
    Outcome::kRefused,
    Severity::kError,
    "Invalid OpenAPI input.",
    "The YAML library behind the importer gives up on some things that YAML allows, and the whole "
    "document is refused: a tab between two tokens, the escapes \\/ and \\TAB in double quotes, "
    "and for "
    "OpenAPI 3 the unquoted values .inf, .nan, 1:30.5 and short integers with underscores (1_000) "
    "and "
    "an alias as a key; for Swagger 2.0 a null key, a tag that is not YAML's own (!Sub), and << "
    "with "
    "anything but mappings.",
    "quote the value, or write the number without underscores",
    Evidence::kInferred,
    "inferred, measured: Jackson's YAML reader 2.10.1 and SnakeYAML 1.24, which swagger-parser "
    "uses"};

inline constexpr Rule kTagIgnored{
    "yaml-tag-ignored",
    Outcome::kSilent,
    Severity::kWarning,
    "the tag {0} is dropped: the value is taken as it stands",
    "The service's OpenAPI 3 reader ignores every tag that is not YAML's own, such as those of "
    "CloudFormation (!Sub, !Ref). Its Swagger 2.0 reader refuses the document. Each tag is "
    "reported "
    "once.",
    "resolve the tag before the import",
    Evidence::kInferred,
    "inferred, measured: Jackson's YAML reader 2.10.1; no recording of the service"};

inline constexpr Rule kAnchorNotExpanded{
    "yaml-anchor-not-expanded",
    Outcome::kSilent,
    Severity::kWarning,
    "the service's OpenAPI 3 reader expands no YAML anchors and merge keys: {0} is a mere text to "
    "it",
    "Jackson, which reads OpenAPI 3 YAML for the importer, takes an alias *name for the text "
    "\"name\" "
    "and a merge key << for an ordinary key. gwport expands both, as the author meant it, so its "
    "further answers are for the expanded document. Swagger 2.0 documents are not affected. Only "
    "the "
    "first place in a document is reported.",
    "expand the anchors before the import: gwport bundle or convert write a document without them",
    Evidence::kInferred,
    "inferred: swagger-parser 2.0.17 with Jackson 2.10.1; no recording of the service"};

inline constexpr Rule kOddLineBreak{
    "odd-line-break",
    Outcome::kAccepted,
    Severity::kWarning,
    "an invisible character ends a line here for YAML",
    "YAML 1.1 takes U+0085, U+2028 and U+2029 for line breaks. Editors do not show them, and other "
    "parsers read them as text. Only the first one is reported.",
    "remove the character, or write it as an escape in double quotes",
    Evidence::kInferred,
    "YAML 1.1, line breaks; inferred: SnakeYAML"};

inline constexpr Rule kTextAfterJson{
    "text-after-json",
    Outcome::kSilent,
    Severity::kWarning,
    "the service reads only up to the brace that closes the document",
    "The JSON reader behind the importer stops at the end of the first value; whatever follows is "
    "neither read nor refused.",
    "remove the text after the document",
    Evidence::kInferred,
    "inferred: swagger-parser with Jackson, measured; no recording of the service"};

inline constexpr Rule kNestingTooDeep{
    "nesting-too-deep",
    Outcome::kRefused,
    Severity::kError,
    "nesting is deeper than {0} levels",
    "gwport reads at most this many levels, so that no input can exhaust its stack.",
    "flatten the document or split it",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kAliasExpansion{
    "alias-expansion",
    Outcome::kRefused,
    Severity::kError,
    "the aliases expand the document to more than {0} values",
    "gwport expands aliases to at most 10 times the values read so far and 100000 more, so that a "
    "small file can't stand for an endless document.",
    "write the repeated parts out, or refer to them by $ref",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kTextAfterDocument{
    "text-after-document",
    Outcome::kRefused,
    Severity::kError,
    "the text goes on after the first YAML document",
    "gwport reads files of one document. The service's OpenAPI 3 reader would ignore the rest "
    "without "
    "a word, its Swagger 2.0 reader would refuse it (both inferred).",
    "keep one document in the file",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kTooManyDirectives{
    "too-many-directives",
    Outcome::kRefused,
    Severity::kError,
    "more than {0} lines begin with %",
    "Such lines are YAML directives, and reading many of them takes a time that grows with their "
    "square.",
    "remove the lines that begin with %",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kLoneCr{
    "lone-carriage-return",
    Outcome::kRefused,
    Severity::kError,
    "a carriage return without a line feed",
    "YAML libraries do not agree on whether it ends a line, so the document could mean two things.",
    "save the file with LF or CRLF line ends",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kLoneSurrogate{
    "lone-surrogate",
    Outcome::kRefused,
    Severity::kError,
    "an escape is half of a surrogate pair",
    "A text with half a pair has no UTF-8 form, in which gwport keeps and writes texts. The "
    "service's "
    "JSON library would take it (inferred).",
    "write the pair in full (\\ud83d\\ude00), or the character itself",
    Evidence::kInferred,
    "a limit of gwport",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kTextRules[] = {
    &kInvalidInput,      &kYamlRefused,       &kTagIgnored,     &kAnchorNotExpanded,
    &kOddLineBreak,      &kTextAfterJson,     &kNestingTooDeep, &kAliasExpansion,
    &kTextAfterDocument, &kTooManyDirectives, &kLoneCr,         &kLoneSurrogate};

}  // namespace gwport::diag::rules
