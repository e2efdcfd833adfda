#include "emit/request/request.h"

#include <gtest/gtest.h>

#include "emit/request/encoding.h"
#include "emit/request/query.h"
#include "text/json_writer.h"

namespace gwport::emit {
namespace {

std::string emitted(const RequestParameters& parameters, std::string_view body = "") {
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  emit_request(parameters, body, writer);
  return out;
}

std::string line(const RequestParameters& parameters) {
  const std::string all = emitted(parameters);
  const std::size_t path = all.find("\"path\":\"") + 8;
  const std::size_t query = all.find("\"query\":\"") + 9;
  return all.substr(path, all.find('"', path) - path) + "?" +
         all.substr(query, all.find('"', query) - query);
}

// The expected lines of this file are recorded: what the AWS CLI 2.9 sent for these parameters.

TEST(EmitRequest, ImportPutsModeFirstAndKeepsTheOrderOfParameters) {
  RequestParameters call{.operation = Operation::kImportRestApi};
  EXPECT_EQ(line(call), "/restapis?mode=import");
  call.mode = "overwrite";  // no parameter of this operation
  call.fail_on_warnings = true;
  call.parameters = {{"basepath", "prepend"},
                     {"ignore", "documentation"},
                     {"endpointConfigurationTypes", "REGIONAL"}};
  EXPECT_EQ(line(call),
            "/restapis?mode=import&failonwarnings=true&basepath=prepend&ignore=documentation"
            "&endpointConfigurationTypes=REGIONAL");
  call.fail_on_warnings = false;
  call.parameters = {{"endpointConfigurationTypes", "EDGE"}};
  EXPECT_EQ(line(call),
            "/restapis?mode=import&failonwarnings=false&endpointConfigurationTypes=EDGE");
}

TEST(EmitRequest, EncodesWhatUrlsReserve) {
  RequestParameters call{.operation = Operation::kImportRestApi};
  call.parameters = {{"ignore", "documentation"}, {"basepath", "split"}, {"odd key", "a b&c=d/é"}};
  EXPECT_EQ(line(call),
            "/restapis?mode=import&ignore=documentation&basepath=split"
            "&odd%20key=a%20b%26c%3Dd%2F%C3%A9");
}

TEST(EmitRequest, PutSendsAModeOnlyWhenGiven) {
  RequestParameters call{.operation = Operation::kPutRestApi, .rest_api_id = "abcde12345"};
  EXPECT_EQ(line(call), "/restapis/abcde12345?");
  call.mode = "merge";
  EXPECT_EQ(line(call), "/restapis/abcde12345?mode=merge");
  call.mode = "overwrite";
  call.fail_on_warnings = true;
  call.parameters = {{"basepath", "ignore"}};
  EXPECT_EQ(line(call), "/restapis/abcde12345?mode=overwrite&failonwarnings=true&basepath=ignore");
}

TEST(EmitRequest, WritesTheWholeRequest) {
  EXPECT_EQ(emitted({.operation = Operation::kPutRestApi, .rest_api_id = "a/b"}, "{\"é\": 1}\n"),
            R"({"method":"PUT","path":"/restapis/a%2Fb","query":"",)"
            R"("headers":{"Accept-Encoding":"identity","Accept":"application/json",)"
            R"("Content-Length":"10"},"body":"{\"é\": 1}\n"})");
}

TEST(EmitRequest, ExportsHaveNoBody) {
  EXPECT_EQ(emitted({.operation = Operation::kGetExport,
                     .rest_api_id = "abcde12345",
                     .parameters = {{"extensions", "integrations,authorizers"}},
                     .stage_name = "a b/c",
                     .export_type = "oas30",
                     .accepts = "application/yaml"}),
            R"({"method":"GET","path":"/restapis/abcde12345/stages/a%20b%2Fc/exports/oas30",)"
            R"("query":"extensions=integrations%2Cauthorizers",)"
            R"("headers":{"Accept-Encoding":"identity","Accept":"application/yaml"}})");
}

TEST(EmitRequest, KnowsDocumentationPartsAndKeys) {
  RequestParameters call{.operation = Operation::kImportDocumentationParts,
                         .rest_api_id = "abcde12345",
                         .mode = "merge",
                         .fail_on_warnings = true};
  EXPECT_EQ(line(call), "/restapis/abcde12345/documentation/parts?mode=merge&failonwarnings=true");
  call.operation = Operation::kImportApiKeys;
  EXPECT_EQ(line(call), "/apikeys?mode=import&format=csv&failonwarnings=true");
  EXPECT_EQ(emitted(call).substr(0, 16), R"({"method":"POST")");
}

TEST(EmitRequest, BytesThatAreNoTextAreEncoded) {
  const std::string all = emitted({}, "\xff\xfe{");
  EXPECT_NE(all.find(R"("Content-Length":"3"},"body":"//57","isBase64Encoded":true})"),
            std::string::npos)
      << all;
}

// Recorded: what botocore 1.29 and 1.43 and the JavaScript SDK 3.1142 sent for these parameters.
TEST(MakeQuery, NoClientSendsANameOfTheCallTwice) {
  RequestParameters call{.operation = Operation::kPutRestApi, .mode = "merge"};
  call.parameters = {{"failonwarnings", "x"}, {"a", "1"}, {"mode", "b"}};
  const OperationShape& put = shape_of(call.operation);
  EXPECT_EQ(make_query(put, call), "mode=b&failonwarnings=x&a=1");
  call.fail_on_warnings = true;
  EXPECT_EQ(make_query(put, call), "mode=b&failonwarnings=x&a=1");
  call.client = Client::kJavaScriptSdk;
  EXPECT_EQ(make_query(put, call), "a=1&failonwarnings=true&mode=merge");
}

TEST(MakeQuery, OnlyBotocoreSendsTheModeOfThePathAndAnother) {
  RequestParameters call{.operation = Operation::kImportRestApi};
  call.parameters = {{"mode", "b"}};
  const OperationShape& import = shape_of(call.operation);
  EXPECT_EQ(make_query(import, call), "mode=import&mode=b");
  call.client = Client::kJavaScriptSdk;
  EXPECT_EQ(make_query(import, call), "mode=import");
}

TEST(MakeQuery, JavaScriptSortsByUtf16) {
  RequestParameters call{.operation = Operation::kPutRestApi, .client = Client::kJavaScriptSdk};
  call.parameters = {{"\uFB01", "1"}, {"\U0001F600", "2"}, {"\U00010000", "3"}, {"b", "4"},
                     {"ab", "5"},     {"\uD7FB", "6"},     {"a", "7"}};
  EXPECT_EQ(make_query(shape_of(call.operation), call),
            "a=7&ab=5&b=4&%ED%9F%BB=6&%F0%90%80%80=3&%F0%9F%98%80=2&%EF%AC%81=1");
}

TEST(CanonicalQuery, IsSortedAsItIsWritten) {
  EXPECT_EQ(canonical_query(""), "");
  EXPECT_EQ(canonical_query("~=1&a-=2&a=3&%C3%A9=4&a=1"), "%C3%A9=4&a=1&a=3&a-=2&~=1");
}

TEST(Encoding, WritesBase64WithPadding) {
  EXPECT_EQ(base64(""), "");
  EXPECT_EQ(base64("f"), "Zg==");
  EXPECT_EQ(base64("fo"), "Zm8=");
  EXPECT_EQ(base64("foo"), "Zm9v");
  EXPECT_EQ(base64("foob"), "Zm9vYg==");
  EXPECT_EQ(base64(std::string_view("\0\xff\x10", 3)), "AP8Q");
}

TEST(Encoding, KnowsUtf8) {
  EXPECT_TRUE(is_utf8(""));
  EXPECT_TRUE(is_utf8("aé\u2028\U0001F600"));
  EXPECT_FALSE(is_utf8("a\xc3"));
  EXPECT_FALSE(is_utf8("\xc0\x80"));
  EXPECT_FALSE(is_utf8("\xed\xa0\x80"));
}

}  // namespace
}  // namespace gwport::emit
