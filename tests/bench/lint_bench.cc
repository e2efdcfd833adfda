// What the rules of lint cost beyond reading and importing: xJ is the time of nlohmann's SAX parser
// with a handler that does nothing for the same bytes. Target: 0.5 J.
#include <benchmark/benchmark.h>

#include <ctime>
#include <memory>
#include <string>

#include "bench/documents.h"
#include "bench/floors.h"
#include "lint/lint.h"
#include "pipeline/import.h"

namespace gwport::bench {
namespace {

double cpu_ms() { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; }

void BM_LintRules(benchmark::State& state) {
  const std::string text = openapi_json(static_cast<std::size_t>(state.range(0)));
  pipeline::ImportOptions options;
  options.limits.set["body"] = std::nullopt;
  const pipeline::ImportResult imported =
      pipeline::import_api(std::make_unique<diag::Source>("bench", text), options);
  const doc::Node* root = imported.document.root;
  if (root == nullptr) return state.SkipWithError("the input was refused");
  const model::State* made = imported.state ? &*imported.state : &*imported.refused;
  double spent = 0;
  std::size_t findings = 0;
  for (auto _ : state) {
    const double begin = cpu_ms();
    diag::Diagnostics diagnostics;
    lint::lint({*root, doc::Dialect::kOpenApi3, text, made}, diagnostics);
    spent += cpu_ms() - begin;
    findings = diagnostics.list().size();
  }
  state.counters["xJ"] = spent / static_cast<double>(state.iterations()) / json_floor_ms(text);
  state.counters["findings"] = static_cast<double>(findings);
}

BENCHMARK(BM_LintRules)->Unit(benchmark::kMillisecond)->Arg(200'000)->Arg(12'000'000);

}  // namespace
}  // namespace gwport::bench
