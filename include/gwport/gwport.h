// The public interface of the library: texts in, texts and plain values out, offline.
//
// Everything here can be called from several threads at once. Nothing reads or writes files or
// looks at a clock; the same input gives the same output.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gwport {

/// The version of the library, as "1.2.3".
[[nodiscard]] std::string_view version();

enum class Severity { kError, kWarning, kInfo, kHint };

/// What Amazon API Gateway does with the construct that a finding is about.
enum class Outcome {
  kRefused,   ///< the call fails
  kWarned,    ///< the call succeeds with a warning
  kSilent,    ///< the construct is dropped or changed without a word
  kAccepted,  ///< the construct is taken; the finding is about a consequence
};

/// How it is known that the service does so.
enum class Evidence { kRecorded, kDocumented, kReported, kInferred };

/// Something that can be said of a place in the document.
struct Finding {
  std::string id;  ///< stable; `gwport explain ID` tells more
  Severity severity = Severity::kError;
  Outcome outcome = Outcome::kRefused;
  Evidence evidence = Evidence::kInferred;
  /// The service's words where it has words for it.
  std::string message;
  std::string hint;  ///< what to do; may be empty
  /// Lines and columns count from 1, columns in bytes of UTF-8; the end is one past the last byte.
  /// All four are 0 where the finding has no place.
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;
  std::string pointer;  ///< JSON pointer (RFC 6901) of the place
};

/// What becomes of `basePath` or of the path of `servers[0].url`.
enum class BasePath { kIgnore, kPrepend, kSplit };

/// What happens to entities of an existing API that the document does not have.
enum class Mode { kMerge, kOverwrite };

enum class EndpointType { kEdge, kRegional, kPrivate };

struct ImportOptions {
  BasePath base_path = BasePath::kIgnore;
  /// Whether to leave documentation parts alone (parameter ignore=documentation).
  bool ignore_documentation = false;
  EndpointType endpoint_type = EndpointType::kEdge;
  bool fail_on_warnings = false;
  /// A state to update (PutRestApi), as JSON text; empty: a new API is made (ImportRestApi).
  std::string onto;
  Mode mode = Mode::kMerge;  ///< used when there is a state to update
  /// Values of ${name} and {{name}} by name, such as "AWS::Region". Variables without a value stay.
  std::vector<std::pair<std::string, std::string>> variables;
  std::string created_date = "1970-01-01T00:00:00Z";  ///< of a new API; ISO 8601 in UTC
};

/// What the service would answer to an import.
struct ImportResult {
  /// Whether the call would succeed; state and response are given then, and only then.
  bool accepted = false;
  std::string state;     ///< JSON: the whole API, fit for ImportOptions::onto
  std::string response;  ///< JSON: the service's answer, the RestApi
  /// JSON: the service's answer when it refuses, {"code", "message", "httpStatus"}. Empty when it
  /// accepts, and when an input can't be read for reasons that are gwport's own (the findings say
  /// which).
  std::string error;
  /// Sorted by place. Those about `onto` come first; their places are in that text, and
  /// `onto_findings` is their number.
  std::vector<Finding> findings;
  std::size_t onto_findings = 0;
};

/// What ImportRestApi (or PutRestApi, with ImportOptions::onto) would do with an OpenAPI 3.0 or
/// Swagger 2.0 document in JSON or YAML. Whatever the text is, this returns; it throws only
/// std::bad_alloc. Texts above 256 MiB are not read (finding input-too-large).
[[nodiscard]] ImportResult import_api(std::string_view document, const ImportOptions& options = {});

}  // namespace gwport
