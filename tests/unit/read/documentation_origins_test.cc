#include <gtest/gtest.h>

#include "read/documentation/documentation.h"
#include "text/read.h"

namespace gwport::read {
namespace {

// What the quota is reported with: as many parts, each at its place.
TEST(DocumentationOrigins, AreThoseOfTheWholeParts) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("a", R"({
    "info": {"description": "plain"},
    "paths": {"/b": {"get": {"summary": "s", "responses": {"200": {"description": "ok"}}}},
              "/a": {"get": {"summary": "t", "responses": {"200": {"description": "ok"}}}}},
    "x-amazon-apigateway-documentation": {"documentationParts": [
      {"location": {"type": "METHOD", "path": "/a", "method": "GET"},
       "properties": {"description": "explicit"}}]}})",
                                            diagnostics);
  const auto read = [&](PartsAs as) {
    return read_documentation(*document.root, doc::Dialect::kOpenApi3, "", "api", diagnostics, as);
  };
  const auto whole = read(PartsAs::kWhole);
  const auto origins = read(PartsAs::kOrigins);
  ASSERT_EQ(whole.size(), 4U);
  ASSERT_EQ(origins.size(), whole.size());
  for (std::size_t i = 0; i < whole.size(); ++i) {
    EXPECT_TRUE(whole[i].origin.span.known());
    EXPECT_EQ(origins[i].origin.span, whole[i].origin.span) << i;
    EXPECT_TRUE(origins[i].properties.empty());
  }
}

}  // namespace
}  // namespace gwport::read
