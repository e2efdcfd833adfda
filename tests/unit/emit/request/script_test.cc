#include "emit/request/script.h"

#include <gtest/gtest.h>

#include "emit/request/quote.h"

namespace gwport::emit {
namespace {

const RequestParameters kPut{.operation = Operation::kPutRestApi,
                             .rest_api_id = "abcde12345",
                             .mode = "overwrite",
                             .fail_on_warnings = true,
                             .parameters = {{"ignore", "documentation"}, {"basepath", "split"}}};
const RequestParameters kExport{.operation = Operation::kGetExport,
                                .rest_api_id = "abcde12345",
                                .parameters = {{"extensions", "integrations,authorizers"}},
                                .stage_name = "prod",
                                .export_type = "oas30",
                                .accepts = "application/yaml"};

TEST(AwsCliCommand, GivesTheBodyAsBytesAndTheMapAsJson) {
  EXPECT_EQ(aws_cli_command(kPut, {"eu-west-1", "a b.yaml"}),
            "aws apigateway put-rest-api \\\n"
            "  --region eu-west-1 \\\n"
            "  --rest-api-id abcde12345 \\\n"
            "  --mode overwrite \\\n"
            "  --fail-on-warnings \\\n"
            "  --parameters '{\"ignore\":\"documentation\",\"basepath\":\"split\"}' \\\n"
            "  --body 'fileb://a b.yaml'\n");
}

TEST(AwsCliCommand, NamesTheFileOfAnExportLast) {
  EXPECT_EQ(aws_cli_command(kExport, {"eu-west-1", ""}),
            "aws apigateway get-export \\\n"
            "  --region eu-west-1 \\\n"
            "  --rest-api-id abcde12345 \\\n"
            "  --stage-name prod \\\n"
            "  --export-type oas30 \\\n"
            "  --accepts application/yaml \\\n"
            "  --parameters '{\"extensions\":\"integrations,authorizers\"}' \\\n"
            "  export.yaml\n");
}

TEST(AwsCliCommand, KeepsPathsThatTheCliWouldRewrite) {
  const RequestParameters keys{.operation = Operation::kImportApiKeys, .fail_on_warnings = false};
  const std::string start =
      "aws apigateway import-api-keys \\\n  --region us-east-1 \\\n  --format csv \\\n"
      "  --no-fail-on-warnings \\\n  --body fileb:///dev/stdin";
  EXPECT_EQ(aws_cli_command(keys, {"us-east-1", "$HOME.csv"}), start + " <'$HOME.csv'\n");
  EXPECT_EQ(aws_cli_command(keys, {"us-east-1", "~keys"}), start + " <'~keys'\n");
  EXPECT_EQ(aws_cli_command(keys, {"us-east-1", "-"}), start + "\n");
}

TEST(AwsCliCommand, TiesValuesThatLookLikeOptionsToTheirNames) {
  RequestParameters put = kPut;
  put.rest_api_id = "-x";
  EXPECT_NE(aws_cli_command(put, {"us-east-1", "a"}).find("--rest-api-id=-x"), std::string::npos);
}

TEST(CurlCommand, SortsTheQueryAndSignsForTheService) {
  EXPECT_EQ(curl_command(kPut, {"eu-west-1", "api.yaml"}),
            "curl --fail-with-body --aws-sigv4 aws:amz:eu-west-1:apigateway \\\n"
            "  --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\" \\\n"
            "  ${AWS_SESSION_TOKEN:+--header \"X-Amz-Security-Token: $AWS_SESSION_TOKEN\"} \\\n"
            "  --request PUT \\\n"
            "  --header 'content-type: application/octet-stream' \\\n"
            "  --header 'accept: application/json' \\\n"
            "  --data-binary @api.yaml \\\n"
            "  'https://apigateway.eu-west-1.amazonaws.com/restapis/abcde12345"
            "?basepath=split&failonwarnings=true&ignore=documentation&mode=overwrite'\n");
}

TEST(CurlCommand, SendsNoBodyForAnExport) {
  const std::string command = curl_command(kExport, {"cn-north-1", ""});
  EXPECT_EQ(command.find("--data"), std::string::npos);
  EXPECT_NE(command.find("--output export.yaml"), std::string::npos);
  EXPECT_NE(command.find("https://apigateway.cn-north-1.amazonaws.com.cn/restapis/abcde12345/"
                         "stages/prod/exports/oas30?extensions=integrations%2Cauthorizers"),
            std::string::npos)
      << command;
}

TEST(Boto3Program, IsAWholeProgram) {
  EXPECT_EQ(boto3_program(kPut, {"eu-west-1", "a\"b.yaml"}),
            "import boto3\n\n"
            "client = boto3.client(\"apigateway\", region_name=\"eu-west-1\")\n"
            "with open(\"a\\\"b.yaml\", \"rb\") as file:\n"
            "    body = file.read()\n"
            "response = client.put_rest_api(\n"
            "    restApiId=\"abcde12345\",\n"
            "    mode=\"overwrite\",\n"
            "    failOnWarnings=True,\n"
            "    parameters={\"ignore\": \"documentation\", \"basepath\": \"split\"},\n"
            "    body=body,\n"
            ")\n"
            "print(response)\n");
}

TEST(Boto3Program, ReadsStandardInputAndWritesExports) {
  const RequestParameters docs{.operation = Operation::kImportDocumentationParts,
                               .rest_api_id = "a"};
  EXPECT_NE(boto3_program(docs, {"us-east-1", "-"}).find("body = sys.stdin.buffer.read()\n"),
            std::string::npos);
  EXPECT_NE(boto3_program(kExport, {"us-east-1", ""})
                .find("with open(\"export.yaml\", \"wb\") as file:\n"
                      "    file.write(response[\"body\"].read())\n"),
            std::string::npos);
}

TEST(Quote, MakesOneShellWord) {
  EXPECT_EQ(shell_word("a/b.yaml"), "a/b.yaml");
  EXPECT_EQ(shell_word(""), "''");
  EXPECT_EQ(shell_word("it's $x"), "'it'\\''s $x'");
}

TEST(Quote, MakesPythonLiterals) {
  EXPECT_EQ(python_literal("é\n\"\\"), "\"é\\x0a\\\"\\\\\"");
  EXPECT_EQ(python_literal("\xff-a"), "b\"\\xff-a\"");
}

TEST(HttpText, IsWhatGoesOverTheWire) {
  RequestParameters put = kPut;
  put.client = Client::kJavaScriptSdk;
  EXPECT_EQ(http_text(put, "eu-west-1", "{}\n"),
            "PUT /restapis/abcde12345?basepath=split&failonwarnings=true&ignore=documentation"
            "&mode=overwrite HTTP/1.1\r\n"
            "Host: apigateway.eu-west-1.amazonaws.com\r\n"
            "content-type: application/octet-stream\r\n"
            "content-length: 3\r\n"
            "accept: application/json\r\n\r\n"
            "{}\n");
}

}  // namespace
}  // namespace gwport::emit
