#include <gtest/gtest.h>

#include <set>

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
  const auto places = [](const std::vector<model::DocumentationPart>& parts) {
    std::multiset<std::uint32_t> begins;
    for (const auto& part : parts) begins.insert(part.origin.span.begin);
    return begins;
  };
  EXPECT_EQ(places(origins), places(whole));
  EXPECT_FALSE(places(origins).contains(diag::Span::kNowhere));
  for (const auto& part : origins) EXPECT_TRUE(part.properties.empty());
}

}  // namespace
}  // namespace gwport::read
