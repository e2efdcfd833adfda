// Rules about references between files.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kBundleRemote{
    "bundle-remote-reference",
    Outcome::kRefused,
    Severity::kError,
    "{0} leads to another machine or scheme: bundles are made of files below the root alone",
    "gwport opens no connection, and takes nothing that is not a file below the root folder.",
    "fetch the file, put it beside the others, and refer to it there",
    Evidence::kDocumented,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kBundleOutside{
    "bundle-outside-root",
    Outcome::kRefused,
    Severity::kError,
    "{0} is outside the root folder {1}",
    "References are followed inside one folder only, also through links, so that a document of "
    "somebody else can't pull in files of yours.",
    "name a folder above both with --root",
    Evidence::kDocumented,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kBundleCannotRead{
    "bundle-cannot-read",
    Outcome::kRefused,
    Severity::kError,
    "can't read {0}: {1}",
    "The file that the reference names could not be opened. Paths "
    "count from the folder of the file that has the reference. "
    "In schemas a name alone (`Pet`) means a schema of the "
    "document, as for the service, if there is one.",
    "correct the path, or put the file there",
    Evidence::kDocumented,
    "the system's answer",
    Speaker::kGwport};

inline constexpr Rule kBundleUnreadable{
    "bundle-unreadable",
    Outcome::kRefused,
    Severity::kError,
    "neither JSON nor YAML",
    "A file that can't be read can't be part of a bundle. JSON begins with a brace or a bracket "
    "and ends with the one that closes it; everything else is YAML.",
    "",
    Evidence::kDocumented,
    "RFC 8259; YAML 1.1",
    Speaker::kGwport};

inline constexpr Rule kBundleUnknownVersion{
    "bundle-unknown-version",
    Outcome::kRefused,
    Severity::kError,
    "neither Swagger 2.0 nor OpenAPI 3.0 or 3.1: a bundle is made from such a document",
    "The root says by `swagger` or `openapi` which specification a document follows; that decides "
    "where the parts of other files go.",
    "name the main file, the one that has `swagger` or `openapi` at its top",
    Evidence::kDocumented,
    "Swagger 2.0 and OpenAPI 3 specifications, root object",
    Speaker::kGwport};

inline constexpr Rule kBundleNothingThere{
    "bundle-nothing-there",
    Outcome::kRefused,
    Severity::kError,
    "{0} leads to nothing in {1}",
    "What follows the # is a JSON pointer from the top of the file: each part names a member or "
    "counts an element; ~1 stands for a slash, ~0 for a tilde.",
    "correct the path after the #",
    Evidence::kDocumented,
    "RFC 6901; OpenAPI 3.0, Reference Object",
    Speaker::kGwport};

inline constexpr Rule kBundleEndless{
    "bundle-endless-reference",
    Outcome::kRefused,
    Severity::kError,
    "{0} leads back to itself",
    "Schemas may hold themselves, because they can be named. A reference that leads to references "
    "alone, or a part without a name that holds itself, would have no end.",
    "",
    Evidence::kDocumented,
    "OpenAPI 3.0, Reference Object",
    Speaker::kGwport};

inline constexpr Rule kBundleTooLarge{
    "bundle-too-large",
    Outcome::kRefused,
    Severity::kError,
    "what is pulled in here makes the document too large or nests deeper than 512 levels",
    "Parts that can't be named are copied to each place that refers to them. gwport writes at most "
    "as many values as the files have bytes, and 100,000 more, so that small files can't stand for "
    "an endless document.",
    "",
    Evidence::kDocumented,
    "a limit of gwport",
    Speaker::kGwport};

inline constexpr Rule kBundleRenamed{
    "bundle-renamed",
    Outcome::kAccepted,
    Severity::kInfo,
    "{0} is taken: it is called {1} in the bundle",
    "Two files have a part of that name. The document's own keep theirs, then those that come "
    "first in it; the others get a number.",
    "rename one of them, if the name matters",
    Evidence::kDocumented,
    "how gwport names parts"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kBundleRules[] = {
    &kBundleUnreadable, &kBundleUnknownVersion, &kBundleRemote,
    &kBundleOutside,    &kBundleCannotRead,     &kBundleNothingThere,
    &kBundleEndless,    &kBundleTooLarge,       &kBundleRenamed};

}  // namespace gwport::diag::rules
