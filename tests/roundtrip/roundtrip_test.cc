// import(export(x)) == x in all four formats, for every state x that an import makes: of the
// fixtures, and of documents that are too many for this repository. GWPORT_CORPUS names a folder
// with `aws` (documents as people wrote them), GWPORT_EXPORTS a folder of exports of the service;
// without them these tests are skipped.
//
// Where the two APIs differ, a rule must say why the service loses it too (catalogue/round_trip.h):
// models that no method reaches, resources without methods, the version of an API without one, the
// undeclared variables of paths, the endpoint configuration and several media types in Swagger 2.0,
// words of schemas that the exported version does not have, identity sources that a security scheme
// can't say.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "diag/catalogue/round_trip.h"
#include "pipeline/files.h"
#include "pipeline/import.h"
#include "pipeline/round_trip.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

struct Format {
  const char* name;
  ExportType type;
  ExportFormat format;
};

constexpr Format kAllFormats[] = {
    {"swagger json", ExportType::kSwagger, ExportFormat::kJson},
    {"swagger yaml", ExportType::kSwagger, ExportFormat::kYaml},
    {"oas30 json", ExportType::kOas30, ExportFormat::kJson},
    {"oas30 yaml", ExportType::kOas30, ExportFormat::kYaml},
};

ExportRequest request_for(const Format& format, bool documentation) {
  ExportRequest request;
  request.type = format.type;
  request.format = format.format;
  request.options.apigateway = true;
  request.options.documentation = documentation;
  request.options.stage_name = "prod";
  request.options.rest_api_id = "abcdefghij";
  request.options.region = "us-east-1";
  return request;
}

std::unique_ptr<diag::Source> source(std::string text) {
  return std::make_unique<diag::Source>("document", std::move(text));
}

void expect_explained(const RoundTrip& trip) {
  for (const RoundTripRow& row : trip.rows) {
    EXPECT_NE(row.rule, nullptr) << row.change << " " << row.what << ": " << row.member << " "
                                 << row.before << " -> " << row.after;
  }
}

std::string export_again(const std::string& text, const ExportRequest& request) {
  const ImportResult again = import_api(source(text), {});
  return again.state ? export_api(*again.state, request).body : again.error_message;
}

/// The same export after an import of it, and nothing lost on the way.
void expect_fixed_point(const std::string& text, const ExportRequest& request) {
  const RoundTrip trip = round_trip(source(text), {}, request);
  EXPECT_EQ(trip.refused_by, "") << trip.error_message;
  for (const RoundTripRow& row : trip.rows) {
    ADD_FAILURE() << "not stable: " << row.change << " " << row.what << ": " << row.member << " "
                  << row.before << " -> " << row.after;
  }
  EXPECT_EQ(export_again(text, request), text);
}

/// Whether the next export is another one. References that were lost: a model that was only reached
/// through them is in the export all the same, and no longer in the next one. Variables of paths
/// that were not declared: they stand last in the export, among the others in the next one.
bool changes_once(const RoundTrip& trip) {
  return std::any_of(trip.rows.begin(), trip.rows.end(), [](const RoundTripRow& row) {
    return row.rule == &diag::rules::kOneModelPerBody ||
           row.rule == &diag::rules::kSchemaWordNotExported ||
           row.rule == &diag::rules::kPathParameterExported;
  });
}

/// Whether the document could be imported and exported at all.
bool check(const std::string& text) {
  const ImportResult imported = import_api(source(text), {});
  if (!imported.state) return false;
  for (const Format& format : kAllFormats) {
    SCOPED_TRACE(format.name);
    const ExportRequest request = request_for(format, false);
    const ExportResult exported = export_api(*imported.state, request);
    if (!exported.error_message.empty()) {
      EXPECT_TRUE(exported.error_message.starts_with("Only found non-JSON body models for "));
      return false;
    }
    const RoundTrip trip = round_trip(source(text), {}, request);
    EXPECT_EQ(trip.refused_by, "") << trip.error_message;
    expect_explained(trip);
    expect_explained(round_trip(source(text), {}, request_for(format, true)));
    expect_fixed_point(changes_once(trip) ? export_again(exported.body, request) : exported.body,
                       request);
  }
  return true;
}

int check_folder(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string ending = entry.path().extension();
    if (ending == ".json" || ending == ".yaml" || ending == ".yml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  int checked = 0;
  for (const fs::path& file : files) {
    SCOPED_TRACE(file.string());
    if (check(read_file(file.string()).text.value_or(""))) ++checked;
  }
  return checked;
}

void check_folder_of(const char* variable, const char* below) {
  const char* folder = std::getenv(variable);
  if (folder == nullptr) GTEST_SKIP() << "no " << variable;
  EXPECT_GT(check_folder(fs::path(folder) / below), 0);
}

TEST(RoundTrip, KeepsFixtures) { EXPECT_GT(check_folder("fixtures/spec"), 20); }

TEST(RoundTrip, KeepsDocumentsForApiGateway) { check_folder_of("GWPORT_CORPUS", "aws"); }

TEST(RoundTrip, KeepsExports) { check_folder_of("GWPORT_EXPORTS", ""); }

}  // namespace
}  // namespace gwport::pipeline
