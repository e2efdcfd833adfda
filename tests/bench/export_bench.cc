// Exports against the floors of the same run, over the bytes that they write: xJ is the time of
// nlohmann's SAX parser with a handler that does nothing, xL that of libyaml's events. Targets for
// emitting, which is what the writers do: JSON at most 0.3 J, YAML 0.35 L. A whole export also
// reads the schemas of its models, which the API holds as text.
#include <benchmark/benchmark.h>

#include <ctime>
#include <memory>
#include <string>

#include "bench/documents.h"
#include "bench/floors.h"
#include "pipeline/export.h"
#include "pipeline/import.h"
#include "text/json_writer.h"
#include "text/read.h"
#include "text/yaml_writer.h"

namespace gwport::bench {
namespace {

double cpu_ms() { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; }

model::State state_of_size(std::size_t bytes) {
  pipeline::ImportOptions options;
  options.limits.set["body"] = std::nullopt;
  return *pipeline::import_api(std::make_unique<diag::Source>("bench", openapi_json(bytes)),
                               options)
              .state;
}

pipeline::ExportRequest request_for(pipeline::ExportType type, pipeline::ExportFormat format) {
  pipeline::ExportRequest request;
  request.type = type;
  request.format = format;
  request.options.apigateway = true;
  request.options.stage_name = "prod";
  request.options.region = "us-east-1";
  return request;
}

void run(benchmark::State& state, pipeline::ExportType type, pipeline::ExportFormat format) {
  const model::State api = state_of_size(static_cast<std::size_t>(state.range(0)));
  const pipeline::ExportRequest request = request_for(type, format);
  const std::string once = pipeline::export_api(api, request).body;
  const bool json = format == pipeline::ExportFormat::kJson;
  const double floor_ms = json ? json_floor_ms(once) : yaml_floor_ms(once);
  double spent = 0;
  for (auto _ : state) {
    const double begin = cpu_ms();
    const pipeline::ExportResult result = pipeline::export_api(api, request);
    if (result.body.size() != once.size()) return state.SkipWithError("another document");
    spent += cpu_ms() - begin;
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(once.size()));
  state.counters[json ? "xJ" : "xL"] = spent / static_cast<double>(state.iterations()) / floor_ms;
}

void BM_ExportOas30Json(benchmark::State& state) {
  run(state, pipeline::ExportType::kOas30, pipeline::ExportFormat::kJson);
}
void BM_ExportOas30Yaml(benchmark::State& state) {
  run(state, pipeline::ExportType::kOas30, pipeline::ExportFormat::kYaml);
}
void BM_ExportSwaggerJson(benchmark::State& state) {
  run(state, pipeline::ExportType::kSwagger, pipeline::ExportFormat::kJson);
}
void BM_ExportSwaggerYaml(benchmark::State& state) {
  run(state, pipeline::ExportType::kSwagger, pipeline::ExportFormat::kYaml);
}

/// The writer alone: an export that was read is written again.
template <class Writer>
void write(benchmark::State& state, pipeline::ExportFormat format) {
  const model::State api = state_of_size(static_cast<std::size_t>(state.range(0)));
  const std::string once =
      pipeline::export_api(api, request_for(pipeline::ExportType::kOas30, format)).body;
  const bool json = format == pipeline::ExportFormat::kJson;
  const double floor_ms = json ? json_floor_ms(once) : yaml_floor_ms(once);
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("export", once, diagnostics);
  double spent = 0;
  for (auto _ : state) {
    const double begin = cpu_ms();
    std::string body;
    body.reserve(once.size());  // users' runs hand pieces on to a file
    {
      Writer writer(body);
      doc::send(*document.root, writer);
    }
    if (body != once) return state.SkipWithError("another document");
    spent += cpu_ms() - begin;
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(once.size()));
  state.counters[json ? "xJ" : "xL"] = spent / static_cast<double>(state.iterations()) / floor_ms;
}

struct JacksonWriter : text::JsonWriter {
  explicit JacksonWriter(std::string& out) : JsonWriter(out, text::JsonStyle::kJackson) {}
};

void BM_EmitJson(benchmark::State& state) {
  write<JacksonWriter>(state, pipeline::ExportFormat::kJson);
}
void BM_EmitYaml(benchmark::State& state) {
  write<text::YamlWriter>(state, pipeline::ExportFormat::kYaml);
}

void sizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->Unit(benchmark::kMillisecond);
  for (const std::int64_t size : {200'000, 2'000'000, 12'000'000}) benchmark->Arg(size);
}

BENCHMARK(BM_EmitJson)->Apply(sizes);
BENCHMARK(BM_EmitYaml)->Apply(sizes);
BENCHMARK(BM_ExportOas30Json)->Apply(sizes);
BENCHMARK(BM_ExportOas30Yaml)->Apply(sizes);
BENCHMARK(BM_ExportSwaggerJson)->Apply(sizes);
BENCHMARK(BM_ExportSwaggerYaml)->Apply(sizes);

}  // namespace
}  // namespace gwport::bench
