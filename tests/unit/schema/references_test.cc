#include "schema/references.h"

#include <gtest/gtest.h>

namespace gwport::schema {
namespace {

struct Row {
  std::string_view ref;
  ReferenceKind kind;
  std::string_view name;
};

TEST(References, AreTakenApart) {
  const Row rows[] = {
      {"#/components/schemas/Pet", ReferenceKind::kModel, "Pet"},
      {"#/definitions/Pet", ReferenceKind::kModel, "Pet"},
      {"#/definitions/a_b.c", ReferenceKind::kModel, "a_b.c"},
      {"Pet", ReferenceKind::kModel, "Pet"},
      {"https://apigateway.amazonaws.com/restapis/abc/models/Pet", ReferenceKind::kAbsolute, "Pet"},
      {"https://apigateway.amazonaws.com.cn/restapis/abc/models/Pet", ReferenceKind::kAbsolute,
       "Pet"},
      {"#/components/schemas/Pet/properties/a", ReferenceKind::kLocal, ""},
      {"#/components/responses/Pet", ReferenceKind::kLocal, ""},
      {"#", ReferenceKind::kLocal, ""},
      {"https://apigateway.amazonaws.com/restapis/abc/models/", ReferenceKind::kForeign, ""},
      {"https://apigateway.amazonaws.com/restapis/abc/models/a/b", ReferenceKind::kForeign, ""},
      {"https://example.com/restapis/abc/models/Pet", ReferenceKind::kForeign, ""},
      {"http://apigateway.amazonaws.com/restapis/abc/models/Pet", ReferenceKind::kForeign, ""},
      {"./pet.json", ReferenceKind::kForeign, ""},
      {"pet.json#/Pet", ReferenceKind::kForeign, ""},
  };
  for (const Row& row : rows) {
    const Reference reference = parse_reference(row.ref);
    EXPECT_EQ(reference.kind, row.kind) << row.ref;
    EXPECT_EQ(reference.name, row.name) << row.ref;
  }
}

}  // namespace
}  // namespace gwport::schema
