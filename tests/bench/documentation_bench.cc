// Which documentation part applies: microseconds a lookup, however many parts there are.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "model/documentation_index.h"

namespace gwport::bench {
namespace {

constexpr std::size_t kResources = 300;

std::string path_of(std::size_t i) { return "/shop/{id}/parts" + std::to_string(i % kResources); }

std::string code_of(std::size_t i) { return std::to_string(400 + i % 7); }

/// Parts of the parents of `kResources` paths.
std::vector<model::DocumentationPart> parts_of(std::size_t n) {
  std::vector<model::DocumentationPart> parts;
  for (std::size_t i = 0; i < n; ++i) {
    parts.push_back(
        {{}, {"RESPONSE", path_of(i) + "/v" + std::to_string(i), "*", code_of(i), {}}, "{}", {}});
  }
  return parts;
}

void BM_AppliedDocumentationPart(benchmark::State& state) {
  const auto parts = parts_of(static_cast<std::size_t>(state.range(0)));
  const model::DocumentationIndex index(parts);
  std::vector<std::string> paths;
  for (std::size_t i = 0; i < kResources; ++i) {
    paths.push_back(path_of(i) + "/v" + std::to_string(i) + "/deeper/down/below");
  }
  std::size_t at = 0;
  for (auto _ : state) {
    const std::string code = code_of(at);
    benchmark::DoNotOptimize(index.applied({"RESPONSE", paths[at], "GET", code}));
    at = (at + 1) % kResources;
  }
}

BENCHMARK(BM_AppliedDocumentationPart)->Unit(benchmark::kMicrosecond)->Arg(2'000)->Arg(16'000);

}  // namespace
}  // namespace gwport::bench
