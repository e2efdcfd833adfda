// Import of any text, export, import of the export: whatever could be exported is taken back, every
// difference is one that the service's formats explain, and a Postman collection of the API is
// JSON. The last byte chooses the format, so that documents are seeds as they stand.
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "pipeline/convert.h"
#include "pipeline/round_trip.h"
#include "text/read.h"

namespace {

using namespace gwport;

void require(bool condition) {
  if (!condition) std::abort();
}

std::unique_ptr<diag::Source> source(std::string_view text) {
  return std::make_unique<diag::Source>("document", std::string(text));
}

pipeline::ExportRequest request_of(unsigned bits) {
  pipeline::ExportRequest request;
  if (bits & 1) request.type = pipeline::ExportType::kSwagger;
  if (bits & 2) request.format = pipeline::ExportFormat::kYaml;
  request.options.apigateway = true;
  request.options.documentation = (bits & 4) != 0;
  if (bits & 8) request.options.member_order = extensions::MemberOrder::kB;
  request.options.stage_name = "prod";
  request.options.region = "us-east-1";
  return request;
}

void check_round_trip(const pipeline::RoundTrip& trip) {
  require(trip.refused_by != "second import");
  for (const pipeline::RoundTripRow& row : trip.rows) require(row.rule != nullptr);
}

void check_collection(const model::State& state) {
  diag::Diagnostics diagnostics;
  const doc::Document collection =
      text::read_json_text(source(pipeline::to_postman(state, {})), {}, diagnostics);
  require(collection.root != nullptr);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  const unsigned bits = text.empty() ? 0 : static_cast<unsigned char>(text.back());
  if (!text.empty()) text.remove_suffix(1);
  check_round_trip(pipeline::round_trip(source(text), {}, request_of(bits)));
  const pipeline::ImportResult imported = pipeline::import_api(source(text), {});
  if (imported.state) check_collection(*imported.state);
  return 0;
}
