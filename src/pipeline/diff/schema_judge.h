// What a change of a model's schema means to callers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "doc/document.h"
#include "pipeline/diff/judgement.h"
#include "pipeline/diff/model_use.h"
#include "pipeline/differences.h"

namespace gwport::pipeline {

/// One difference of two schemas.
struct SchemaDifference {
  Change change = Change::kChanged;
  std::string place;  ///< JSON Pointer into the schema
  std::string before;
  std::string after;
  Judgement judgement;
};

/// The differences of two schema texts, judged by where the model is used: what is narrower breaks
/// requests, what is missing breaks readers of responses. Lists of names (`required`, `enum`,
/// `type`) are compared as sets and told once each. Linear in the schemas.
[[nodiscard]] std::vector<SchemaDifference> schema_differences(const std::string& before,
                                                               const std::string& after,
                                                               ModelUse use);

}  // namespace gwport::pipeline
