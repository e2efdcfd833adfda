// Rules about states: what --onto, export, diff and plan read besides documents. The service has no
// such thing, so all of these are gwport's own words.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kStateWrongType{
    "state-wrong-type",
    Outcome::kRefused,
    Severity::kError,
    "{0} must be {1}, not {2}",
    "A state holds the API Reference's types; a value of another type can't be taken over.",
    "write the value as the Get calls of the API return it",
    Evidence::kDocumented,
    "API Reference, data types",
    Speaker::kGwport};

inline constexpr Rule kStateUnknownMember{
    "state-unknown-member",
    Outcome::kRefused,
    Severity::kError,
    "{0} has no member '{1}'",
    "Names that are not in the API Reference are refused, because a misspelt setting would "
    "otherwise be lost without a word.",
    "remove the member or correct its name",
    Evidence::kDocumented,
    "API Reference, data types",
    Speaker::kGwport};

inline constexpr Rule kStateIsDocument{
    "state-is-document",
    Outcome::kRefused,
    Severity::kError,
    "this is an OpenAPI document; a state is asked for",
    "An API that is there already is told by a state: what `gwport import` prints, or what the Get "
    "calls of the API return together.",
    "make a state of it: gwport import FILE -o state.json",
    Evidence::kDocumented,
    "API Reference, data types",
    Speaker::kGwport};

inline constexpr Rule kStateMissingMember{
    "state-missing-member",
    Outcome::kRefused,
    Severity::kError,
    "an entry of '{0}' needs '{1}'",
    "gwport makes up ids that are missing, but not the name or path that tells one entity from "
    "another.",
    "add the member",
    Evidence::kDocumented,
    "API Reference, data types",
    Speaker::kGwport};

inline constexpr Rule kStateRepeated{
    "state-repeated-entry",
    Outcome::kRefused,
    Severity::kError,
    "'{0}' has two entries with the {1} '{2}'",
    "Paths, names, locations and ids are unique within an API, so one of the two entries is wrong.",
    "remove one of the two",
    Evidence::kRecorded,
    "recorded: CreateResource, CreateModel and CreateDocumentationPart with a name that exists",
    Speaker::kGwport};

inline constexpr Rule kStateContradiction{
    "state-contradiction",
    Outcome::kRefused,
    Severity::kError,
    "'{0}' is '{1}', but '{2}' follows from {3}",
    "The API Reference says some facts twice: a resource's parent and last segment follow from its "
    "path, the verb of a method is its key as well. When the two differ, gwport can't tell which "
    "one is meant.",
    "correct one of the two, or leave the derived one out",
    Evidence::kDocumented,
    "API Reference, Resource and Method",
    Speaker::kGwport};

inline constexpr Rule kStatePath{
    "state-path",
    Outcome::kRefused,
    Severity::kError,
    "'{0}' is no path of a resource",
    "The path of a resource is '/', or segments with a '/' before each one. gwport creates parents "
    "that the state leaves out, at most {1} of them for one resource.",
    "write the path as GetResources returns it",
    Evidence::kDocumented,
    "API Reference, Resource.path",
    Speaker::kGwport};

inline constexpr Rule kStateDangling{
    "state-dangling-name",
    Outcome::kRefused,
    Severity::kError,
    "'{0}' in 'gwport' names nothing in this state",
    "The gwport object adds facts to methods (\"GET /path\") and to documentation versions; the "
    "entity must be in the same state.",
    "remove the entry, or add the entity it belongs to",
    Evidence::kInferred,
    "gwport's own part of a state",
    Speaker::kGwport};

inline constexpr Rule kStateCutShort{
    "state-cut-short",
    Outcome::kRefused,
    Severity::kError,
    "the list '{0}' goes on: it was cut after a page",
    "An answer with a position is one page of several. What is on the others would count as "
    "deleted.",
    "fetch all pages; the AWS CLI does so unless --no-paginate or --max-items is given",
    Evidence::kDocumented,
    "API Reference, position",
    Speaker::kGwport};

inline constexpr Rule kStateBareMethods{
    "state-bare-methods",
    Outcome::kAccepted,
    Severity::kWarning,
    "none of the methods has any settings",
    "GetResources returns every method as an empty object unless it is asked to embed them. Such "
    "methods are taken as open ones without responses and integrations.",
    "list the resources with get-resources --embed methods",
    Evidence::kRecorded,
    "recorded: GetResources without embed",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kStateRules[] = {
    &kStateWrongType, &kStateUnknownMember, &kStateIsDocument, &kStateMissingMember,
    &kStateRepeated,  &kStateContradiction, &kStatePath,       &kStateDangling,
    &kStateCutShort,  &kStateBareMethods};

}  // namespace gwport::diag::rules
