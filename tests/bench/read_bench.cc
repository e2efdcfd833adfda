// The readers against the floors of the same run: xJ is the time of nlohmann's SAX parser with a
// handler that does nothing, xL that of libyaml's events. Targets: JSON at most 1.3 J, YAML 1.8 L.
#include <benchmark/benchmark.h>

#include <ctime>
#include <memory>
#include <string>

#include "bench/documents.h"
#include "bench/floors.h"
#include "text/read.h"

namespace gwport::bench {
namespace {

double cpu_ms() { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; }

void read(benchmark::State& state, const std::string& text, text::YamlReader reader,
          double floor_ms, const char* unit) {
  text::ReadOptions options;
  options.yaml_reader = reader;
  double spent = 0;
  for (auto _ : state) {
    state.PauseTiming();
    auto source = std::make_unique<diag::Source>("bench", text);
    state.ResumeTiming();
    const double begin = cpu_ms();
    {
      diag::Diagnostics diagnostics;
      const doc::Document document = text::read(std::move(source), options, diagnostics);
      if (document.root == nullptr) return state.SkipWithError("the input was refused");
    }
    spent += cpu_ms() - begin;
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters[unit] = spent / static_cast<double>(state.iterations()) / floor_ms;
}

std::size_t bytes_of(const benchmark::State& state) {
  return static_cast<std::size_t>(state.range(0));
}

void BM_ReadJson(benchmark::State& state) {
  const std::string text = openapi_json(bytes_of(state));
  read(state, text, text::YamlReader::kLibyaml, json_floor_ms(text), "xJ");
}

void BM_ReadYaml(benchmark::State& state) {
  const std::string text = openapi_yaml(bytes_of(state));
  read(state, text, text::YamlReader::kLibyaml, yaml_floor_ms(text), "xL");
}

void BM_ReadYamlWithYamlCpp(benchmark::State& state) {
  const std::string text = openapi_yaml(bytes_of(state));
  read(state, text, text::YamlReader::kYamlCpp, yaml_floor_ms(text), "xL");
}

void sizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->Unit(benchmark::kMillisecond);
  for (const std::int64_t size : {20'000, 200'000, 2'000'000, 12'000'000}) benchmark->Arg(size);
}

BENCHMARK(BM_ReadJson)->Apply(sizes);
BENCHMARK(BM_ReadYaml)->Apply(sizes);
BENCHMARK(BM_ReadYamlWithYamlCpp)->Unit(benchmark::kMillisecond)->Arg(200'000);

}  // namespace
}  // namespace gwport::bench

BENCHMARK_MAIN();
