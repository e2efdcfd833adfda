// Import, export, import, export: what documentation parts survive.
#include <gtest/gtest.h>

#include "pipeline/export.h"
#include "pipeline/files.h"
#include "pipeline/import.h"

namespace gwport::pipeline {
namespace {

model::State imported(std::string text) {
  ImportResult result =
      import_api(std::make_unique<diag::Source>("input", std::move(text)), ImportOptions{});
  EXPECT_EQ(result.error_message, "");
  EXPECT_TRUE(result.state);
  return result.state ? *std::move(result.state) : model::State{};
}

struct Form {
  ExportType type;
  ExportFormat format;
  const char* name;
};

class DocumentationExport : public testing::TestWithParam<Form> {
 protected:
  static std::string exported(const model::State& state) {
    ExportRequest request;
    request.type = GetParam().type;
    request.format = GetParam().format;
    request.options.stage_name = "prod";
    request.options.region = "us-east-1";
    request.options.rest_api_id = "abcdefghij";
    request.options.apigateway = true;
    request.options.documentation = true;
    request.documentation_version = "7";
    request.documentation_created_date = "2024-05-06T07:08:09Z";
    const ExportResult result = export_api(state, request);
    EXPECT_EQ(result.error_message, "");
    return result.body;
  }
};

/// Location and properties of every part; ids are made anew for each API.
std::vector<std::string> contents(const model::State& state) {
  std::vector<std::string> all;
  for (const model::DocumentationPart& part : state.documentation_parts) {
    const auto& at = part.location;
    all.push_back(at.type + ' ' + at.path.value_or("-") + ' ' + at.method.value_or("-") + ' ' +
                  at.status_code.value_or("-") + ' ' + at.name.value_or("-") + ' ' +
                  part.properties);
  }
  return all;
}

TEST_P(DocumentationExport, PartsOfAllTypesComeBackAsTheyWere) {
  const FileText file = read_file("fixtures/spec/documentation/twelve-types/input.yaml");
  ASSERT_TRUE(file.text) << file.error;
  const model::State first = imported(*file.text);
  ASSERT_EQ(first.documentation_parts.size(), 12U);
  const std::string once = exported(first);
  const model::State second = imported(once);
  EXPECT_EQ(contents(second), contents(first));
  EXPECT_EQ(exported(second), once);
}

INSTANTIATE_TEST_SUITE_P(
    EveryForm, DocumentationExport,
    testing::Values(Form{ExportType::kOas30, ExportFormat::kJson, "Oas30Json"},
                    Form{ExportType::kOas30, ExportFormat::kYaml, "Oas30Yaml"},
                    Form{ExportType::kSwagger, ExportFormat::kJson, "SwaggerJson"},
                    Form{ExportType::kSwagger, ExportFormat::kYaml, "SwaggerYaml"}),
    [](const auto& form) { return form.param.name; });

}  // namespace
}  // namespace gwport::pipeline
