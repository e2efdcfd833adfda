// Bytes to tree.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "diag/catalogue/text.h"
#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"

namespace gwport::text {

/// Which library reads YAML documents; both fill the same tree.
enum class YamlReader { kLibyaml, kYamlCpp };

/// How plain YAML scalars become values (text/scalars.h has the table).
enum class Scalars {
  kByContent,  ///< Swagger 2.0 rules if the root has `swagger`, else the OpenAPI 3 ones
  kSwagger2,   ///< as SnakeYAML reads them
  kOpenApi3,   ///< as Jackson's YAML reads them
};

/// The library that the build chose (CMake option GWPORT_YAML_READER).
[[nodiscard]] YamlReader default_yaml_reader();

/// "libyaml" or "yaml-cpp"; nothing for any other name.
[[nodiscard]] std::optional<YamlReader> yaml_reader_named(std::string_view name);

struct ReadOptions {
  YamlReader yaml_reader = default_yaml_reader();
  Scalars scalars = Scalars::kByContent;
  /// Deepest nesting taken, inclusive.
  std::uint32_t max_depth = 512;
  /// What to report for a text that is no JSON or YAML; never null. Limits of gwport's own have
  /// their own rules whatever is read.
  const diag::Rule* refusal = &diag::rules::kInvalidInput;
};

/// Reads JSON or YAML, whichever the content is. Never throws for bad input: what is wrong is
/// reported with its place, and document.root is then null. Duplicate keys are no error here
/// (Document::duplicates).
///
/// As in the service's parser, a text that begins with `{` (after blanks) is JSON and nothing else,
/// and what follows the closing brace is not read (a warning); any other text is YAML.
/// Source: inferred from swagger-parser 2.0.17.
[[nodiscard]] doc::Document read(std::unique_ptr<diag::Source> source, const ReadOptions& options,
                                 diag::Diagnostics& diagnostics);

/// The same for a text in memory, under a made-up name; for texts inside models and for tests.
[[nodiscard]] doc::Document read(std::string_view name, std::string_view text,
                                 diag::Diagnostics& diagnostics);

/// Reads strict JSON (RFC 8259, a byte order mark is skipped) and nothing else: for files of our
/// own such as states. One value, whatever its kind, and no text after it.
[[nodiscard]] doc::Document read_json_text(std::unique_ptr<diag::Source> source,
                                           const ReadOptions& options,
                                           diag::Diagnostics& diagnostics);

}  // namespace gwport::text
