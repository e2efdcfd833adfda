// Rules about requests that the service would refuse whatever document they carry.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kModeAsParameter{
    "mode-as-parameter",
    Outcome::kRefused,
    Severity::kError,
    "1 validation error detected: Value null at 'createRestApiInput.name' failed to satisfy "
    "constraint: Member must not be null",
    "ImportRestApi is told apart from CreateRestApi by mode=import in its query. A second mode "
    "among "
    "the parameters makes it a CreateRestApi, whose body lacks a name.",
    "leave mode out of --parameters: ImportRestApi has none, of PutRestApi it is an option of its "
    "own",
    Evidence::kReported,
    "reported: boto3#615"};

inline constexpr Rule kNoExporter{
    "unknown-export-type",
    Outcome::kRefused,
    Severity::kError,
    "No API exporter for type '{0}'",
    "GetExport knows oas30 and swagger. The message is that of an emulator; the service's own is "
    "not "
    "recorded.",
    "use --export-type oas30 or swagger",
    Evidence::kInferred,
    "API Reference, GetExport.exportType; words inferred: moto"};

inline constexpr Rule kEmptyKeyFile{
    "empty-key-file",
    Outcome::kRefused,
    Severity::kError,
    "the file has no bytes, so there are no keys to import",
    "The body of ImportApiKeys is required. What the service says to an empty one is not known.",
    "",
    Evidence::kDocumented,
    "API Reference, ImportApiKeys.body: required"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kRequestRules[] = {&kModeAsParameter, &kNoExporter, &kEmptyKeyFile};

}  // namespace gwport::diag::rules
