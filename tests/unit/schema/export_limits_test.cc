// Limits in the models of an export are doubles, whatever the model holds; lengths are not, nor are
// limits of integers in OpenAPI 3.
// Source: exports of models with whole limits.
#include <gtest/gtest.h>

#include "schema/schema_shape.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::schema {
namespace {

constexpr std::string_view kModel =
    R"({"type":"object","properties":{"p":{"type":"number","minimum":25,"maximum":500.50},)"
    R"("i":{"type":"integer","minimum":0},"s":{"type":"string","minLength":1}}})";

std::string text_of(doc::Dialect dialect, References references) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("schema.json", kModel, diagnostics);
  std::string out;
  text::JsonWriter writer(out, text::JsonStyle::kCompact);
  write_schema(*document.root, SchemaPlace::kDefinition, dialect, references, writer);
  return out;
}

TEST(ExportLimits, AreDoublesInSwagger) {
  EXPECT_EQ(
      text_of(doc::Dialect::kSwagger2, References::turned_back("#/definitions/")),
      R"({"type":"object","properties":{"p":{"type":"number","minimum":25.0,"maximum":500.5},)"
      R"("i":{"type":"integer","minimum":0.0},"s":{"type":"string","minLength":1}}})");
}

TEST(ExportLimits, AreDoublesInOpenApi3) {
  EXPECT_EQ(
      text_of(doc::Dialect::kOpenApi3, References::turned_back("#/components/schemas/")),
      R"({"type":"object","properties":{"p":{"maximum":500.5,"minimum":25.0,"type":"number"},)"
      R"("i":{"minimum":0,"type":"integer"},"s":{"minLength":1,"type":"string"}}})");
}

TEST(ExportLimits, AreWhatTheFileSaysInAnImport) {
  EXPECT_EQ(text_of(doc::Dialect::kOpenApi3, References("abc")),
            R"({"type":"object","properties":{"p":{"maximum":500.5,"minimum":25,"type":"number"},)"
            R"("i":{"minimum":0,"type":"integer"},"s":{"minLength":1,"type":"string"}}})");
}

}  // namespace
}  // namespace gwport::schema
