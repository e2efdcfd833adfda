// Inputs of benchmarks, generated: nothing large is stored, and every run measures the same bytes.
#pragma once

#include <cstddef>
#include <string>

namespace gwport::bench {

/// An OpenAPI 3.0 document of about that many bytes that the service would take but for its size:
/// paths with parameters, bodies, responses, descriptions and integrations, and schemas that refer
/// to each other. JSON with two blanks of indentation. The same bytes for the same size on every
/// machine.
[[nodiscard]] std::string openapi_json(std::size_t bytes);

/// The same document as block YAML (somewhat smaller than the JSON of the same `bytes`).
[[nodiscard]] std::string openapi_yaml(std::size_t bytes);

/// What is run on a worst case.
enum class Run { kImport, kDocsList };

/// An input that is made to be slow for careless code, in the size `n`.
struct WorstCase {
  const char* name;
  std::string (*make)(std::size_t n);
  std::size_t n;  ///< the small size; the large one is 8 times that
  Run run = Run::kImport;
};

/// siblings, chained references, mutually recursive models, documentation parts and who inherits
/// them, duplicate keys, long scalars, long lines, deep nesting, aliases.
[[nodiscard]] const WorstCase* worst_cases(std::size_t& count);

}  // namespace gwport::bench
