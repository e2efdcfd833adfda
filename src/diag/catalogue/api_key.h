// Rules about the files of ImportApiKeys.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr std::string_view kKeyFileFormat = "developer guide, API key file format";

inline constexpr Rule kKeyColumnMissing{
    "api-keys-column-missing",
    Outcome::kRefused,
    Severity::kError,
    "the first row names no column {0}",
    "The first row of the file names the columns, in any order and case. Name and Key are "
    "required. "
    "What the service says without them is not known.",
    "begin the file with a row such as Name,Key,Description,Enabled,UsagePlanIds",
    Evidence::kDocumented,
    kKeyFileFormat};

inline constexpr Rule kKeyColumnUnknown{"api-keys-column-unknown",
                                        Outcome::kSilent,
                                        Severity::kWarning,
                                        "the column '{0}' is ignored",
                                        "The service knows the columns Name, Key, Description, "
                                        "Enabled and UsagePlanIds and ignores any "
                                        "other one.",
                                        "",
                                        Evidence::kDocumented,
                                        kKeyFileFormat};

inline constexpr Rule kKeyColumnRepeated{
    "api-keys-column-repeated",
    Outcome::kAccepted,
    Severity::kWarning,
    "the column {0} comes twice",
    "Which of the two the service takes is not known. gwport takes the last one.",
    "remove one of them",
    Evidence::kInferred,
    "no recording; the format does not speak of it"};

inline constexpr Rule kKeyValueMissing{"api-keys-value-missing",
                                       Outcome::kWarned,
                                       Severity::kError,
                                       "the row has no {0}",
                                       "Name and Key are required in every row. gwport leaves the "
                                       "row out. The service's own words are "
                                       "not known.",
                                       "",
                                       Evidence::kDocumented,
                                       kKeyFileFormat};

inline constexpr Rule kKeyTooShort{
    "api-key-too-short",
    Outcome::kWarned,
    Severity::kError,
    "API Key value should be at least 20 characters",
    "The service makes no such key. That an import skips the row and goes on unless "
    "failonwarnings=true is what the API Reference says of errors in general.",
    "use 30 to 128 characters",
    Evidence::kRecorded,
    "recorded: CreateApiKey with a short value; for imports by analogy"};

inline constexpr Rule kKeyTooLong{
    "api-key-too-long",
    Outcome::kWarned,
    Severity::kError,
    "API Key value exceeds maximum size of 128 characters",
    "The service makes no such key; an import skips the row unless failonwarnings=true.",
    "use 30 to 128 characters",
    Evidence::kRecorded,
    "recorded: CreateApiKey with a long value; for imports by analogy"};

inline constexpr Rule kKeyBelowFormat{
    "api-key-below-format",
    Outcome::kAccepted,
    Severity::kWarning,
    "the key has {0} characters; the file format asks for 30 to 128",
    "CreateApiKey takes 20 characters, the guide to the file format asks for 30. Whether an import "
    "takes a key in between is not known.",
    "use 30 to 128 characters",
    Evidence::kDocumented,
    "developer guide, API key file format; recorded: CreateApiKey"};

inline constexpr Rule kKeyNameTooLong{
    "api-key-name-too-long",
    Outcome::kWarned,
    Severity::kError,
    "Invalid API Key name, can be at most 1024 characters.",
    "The service makes no such key; an import skips the row unless failonwarnings=true.",
    "shorten the name",
    Evidence::kRecorded,
    "recorded: CreateApiKey with a long name; for imports by analogy"};

inline constexpr Rule kKeyRepeated{"api-key-repeated",
                                   Outcome::kSilent,
                                   Severity::kWarning,
                                   "a later row has the same key: this one does not count",
                                   "Of rows with the same key the last one counts.",
                                   "give each row a key of its own",
                                   Evidence::kDocumented,
                                   kKeyFileFormat};

inline constexpr Rule kKeyEnabled{
    "api-keys-enabled",
    Outcome::kAccepted,
    Severity::kWarning,
    "'{0}' is neither TRUE nor FALSE",
    "What the service makes of another word is not known. A missing value means TRUE.",
    "write TRUE or FALSE",
    Evidence::kDocumented,
    kKeyFileFormat};

inline constexpr Rule kKeyRowTooLong{
    "api-keys-row-too-long",
    Outcome::kAccepted,
    Severity::kWarning,
    "the row has {0} values for {1} columns",
    "A value with a comma in it makes the values after it stand below the wrong columns. What the "
    "service does with the values that are left over is not known; gwport ignores them.",
    "put a value with commas, such as several usage plan ids, in quotes",
    Evidence::kDocumented,
    kKeyFileFormat};

inline constexpr Rule kKeyUnclosedQuote{
    "api-keys-unclosed-quote",
    Outcome::kAccepted,
    Severity::kError,
    "the quote is never closed: the rest of the file is one value",
    "A value that begins with a double quote goes on to the next one, over line ends too. What the "
    "service says at the end of the file is not known.",
    "close the quote, or write \"\" for a quote inside quotes",
    Evidence::kInferred,
    "RFC 4180; no recording"};

inline constexpr Rule kNoKeys{"api-keys-none",
                              Outcome::kAccepted,
                              Severity::kWarning,
                              "the file holds no keys",
                              "The first row names the columns; every row after it is a key. What "
                              "the service says to a file without any is not known.",
                              "",
                              Evidence::kInferred,
                              "no recording"};

inline constexpr Rule kKeyFileMark{
    "api-keys-byte-order-mark",
    Outcome::kAccepted,
    Severity::kInfo,
    "the file begins with a byte order mark",
    "Spreadsheet programs write it. gwport skips it; whether the service does, or takes it for a "
    "part of the first column's name, is not known.",
    "save the file as CSV without a byte order mark",
    Evidence::kInferred,
    "no recording"};

inline constexpr Rule kKeyFileEncoding{
    "api-keys-encoding",
    Outcome::kAccepted,
    Severity::kWarning,
    "a byte that is no UTF-8",
    "How the service reads other encodings is not known. Only the first such byte is reported.",
    "save the file as UTF-8",
    Evidence::kInferred,
    "no recording"};

/// The rules of this area, in the order in which `gwport rules` lists them.
inline constexpr const Rule* kApiKeyRules[] = {
    &kKeyColumnMissing, &kKeyColumnUnknown, &kKeyColumnRepeated, &kKeyValueMissing,
    &kKeyTooShort,      &kKeyTooLong,       &kKeyBelowFormat,    &kKeyNameTooLong,
    &kKeyRepeated,      &kKeyEnabled,       &kKeyRowTooLong,     &kKeyUnclosedQuote,
    &kNoKeys,           &kKeyFileMark,      &kKeyFileEncoding};

}  // namespace gwport::diag::rules
