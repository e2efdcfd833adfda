#include "doc/dialect.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

#include "doc/tree_builder.h"

namespace gwport::doc {
namespace {

struct Version {
  std::string_view key;
  Kind kind;
  std::string_view text;
};

std::optional<Dialect> dialect(std::initializer_list<Version> members) {
  Arena arena;
  TreeBuilder builder(arena);
  builder.begin(Kind::kObject, 0);
  for (const Version& member : members) {
    builder.key(member.key, {1, 2});
    builder.scalar(member.kind, member.text, {3, 4});
  }
  builder.end(5);
  return dialect_of(*builder.finish());
}

TEST(Dialect, OpenApiCountsWhenItStartsWith30) {
  EXPECT_EQ(dialect({{"openapi", Kind::kString, "3.0.1"}}), Dialect::kOpenApi3);
  EXPECT_EQ(dialect({{"openapi", Kind::kString, "3.0"}}), Dialect::kOpenApi3);
  EXPECT_EQ(dialect({{"openapi", Kind::kNumber, "3.0"}}), Dialect::kOpenApi3);
  EXPECT_EQ(dialect({{"openapi", Kind::kString, "3.1.0"}}), std::nullopt);
  EXPECT_EQ(dialect({{"openapi", Kind::kNumber, "3"}}), std::nullopt);
}

TEST(Dialect, SwaggerCountsWhateverItsVersion) {
  EXPECT_EQ(dialect({{"swagger", Kind::kString, "2.0"}}), Dialect::kSwagger2);
  EXPECT_EQ(dialect({{"swagger", Kind::kString, "1.2"}}), Dialect::kSwagger2);
}

TEST(Dialect, OpenApi30WinsOverSwagger) {
  const Version swagger{"swagger", Kind::kString, "2.0"};
  EXPECT_EQ(dialect({swagger, {"openapi", Kind::kString, "3.0.3"}}), Dialect::kOpenApi3);
  EXPECT_EQ(dialect({swagger, {"openapi", Kind::kString, "3.1.0"}}), Dialect::kSwagger2);
}

TEST(Dialect, NoneWithoutEitherKey) {
  EXPECT_EQ(dialect({{"info", Kind::kNull, "null"}}), std::nullopt);
  EXPECT_EQ(dialect({}), std::nullopt);
}

}  // namespace
}  // namespace gwport::doc
