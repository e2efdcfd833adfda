// Rules about GetExport.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kNoSuchStage{
    "export-no-such-stage",
    Outcome::kRefused,
    Severity::kError,
    "Invalid stage identifier specified",
    "GetExport exports a deployment through its stage. The state lists stages, and this is none of "
    "them.",
    "name a stage of the state with --stage-name",
    Evidence::kInferred,
    "by analogy with the recorded `Invalid Resource identifier specified`, `Invalid Method "
    "identifier "
    "specified` and their like; the answer for a stage itself is not recorded"};

inline constexpr Rule kNonJsonBody{
    "export-non-json-body",
    Outcome::kRefused,
    Severity::kError,
    "Only found non-JSON body models for {0}",
    "An export describes request bodies by their JSON model. A method that only has models of "
    "other "
    "types can't be exported; models of responses are exported whatever their type.",
    "give the method a model for application/json too",
    Evidence::kDocumented,
    "developer guide, Export a REST API; what stands after `for` is inferred, and that one JSON "
    "model "
    "is enough"};

inline constexpr Rule kPostmanExtension{
    "export-postman-unknown",
    Outcome::kAccepted,
    Severity::kInfo,
    "what extensions=postman adds to an export is not known: it is left as it is",
    "The manuals name the value and do not say what it does, and no export with it is known.",
    "gwport convert --to postman makes a Postman collection of the API",
    Evidence::kInferred,
    "API Reference, GetExport: \"Postman extensions\"; that the rest of the export stays is "
    "inferred",
    Speaker::kGwport};

inline constexpr Rule kExportOrder{
    "export-order",
    Outcome::kAccepted,
    Severity::kInfo,
    "the members of an export stand in the order of the service's hash maps",
    "Paths of an OpenAPI 3 export, responses, headers, models, integration responses, mapping maps "
    "and "
    "root extensions come in the order in which java.util.HashMap gives its keys; Swagger paths "
    "are "
    "sorted. Parameters, and the responses of OpenAPI 3, went through two tables. Keys of one "
    "bucket, "
    "gateway responses, binary media types and schema properties keep the order of the imported "
    "document. Members of integrations and authorizers have three orders that depend on the "
    "machine "
    "that answers: --member-order B, C or D.",
    "",
    Evidence::kRecorded,
    "40 exports that kept their formatting are reproduced byte for byte by these rules",
    Speaker::kGwport};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kExportRules[] = {&kNoSuchStage, &kNonJsonBody, &kPostmanExtension,
                                               &kExportOrder};

}  // namespace gwport::diag::rules
