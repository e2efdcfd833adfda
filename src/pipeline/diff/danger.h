// Sorts the differences of two APIs by danger.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/state.h"
#include "pipeline/diff/judgement.h"
#include "pipeline/diff/schema_judge.h"
#include "pipeline/differences.h"

namespace gwport::pipeline {

/// Judges differences between two APIs, which must outlive the object.
class DangerJudge {
 public:
  DangerJudge(const model::State& before, const model::State& after);

  /// The group of a difference. Schemas are judged by schemas().
  [[nodiscard]] Judgement judge(const Difference& difference) const;

  /// The method that a difference is about, "GET /pets"; null when the API has none.
  [[nodiscard]] const model::Method* method_before(const std::string& name) const {
    return method(before_, name);
  }
  [[nodiscard]] const model::Method* method_after(const std::string& name) const {
    return method(after_, name);
  }

  /// The differences of the schemas of a model that both APIs have.
  [[nodiscard]] std::vector<SchemaDifference> schemas(const std::string& model) const;

 private:
  using Judge = Judgement (DangerJudge::*)(const Difference&) const;
  struct Row {
    std::string_view member;  ///< the difference's member begins with it
    Judge judge;
  };
  /// One of the two APIs, by name. Views into the state.
  struct Side {
    const model::State& state;
    std::unordered_map<std::string, const model::Method*> methods{};  ///< "GET /pets"
    std::unordered_map<std::string_view, const model::Model*> models{};
    std::unordered_map<std::string_view, const model::RequestValidator*> validators{};  ///< by id
    std::unordered_map<std::string_view, const model::Authorizer*> authorizers{};       ///< by id
  };
  static void fill(Side& side);

  [[nodiscard]] static const model::Method* method(const Side& side, const std::string& name);
  /// The method of the same resource that takes all verbs which have none of their own.
  [[nodiscard]] static const model::Method* any_method(const Side& side, const std::string& name);
  [[nodiscard]] static const model::Authorizer* authorizer(const Side& side,
                                                           const model::Method& method);
  [[nodiscard]] Judgement access_of(const model::Method& before, const model::Method& after) const;
  [[nodiscard]] ModelUse use_of(const std::string& model) const;
  [[nodiscard]] Judgement whole(const Difference& difference) const;
  [[nodiscard]] Judgement new_method(const Difference& difference) const;
  [[nodiscard]] Judgement lost_method(const Difference& difference) const;
  [[nodiscard]] std::string verbs_left(const std::string& path) const;
  [[nodiscard]] Judgement access(const Difference& difference) const;
  [[nodiscard]] Judgement parameter(const Difference& difference) const;
  [[nodiscard]] Judgement request_model(const Difference& difference) const;
  [[nodiscard]] Judgement validation(const Difference& difference) const;
  [[nodiscard]] Judgement response(const Difference& difference) const;
  [[nodiscard]] Judgement integration(const Difference& difference) const;
  [[nodiscard]] Judgement backend(const Difference& difference) const;
  [[nodiscard]] Judgement backend_response(const Difference& difference) const;
  [[nodiscard]] Judgement api(const Difference& difference) const;
  [[nodiscard]] Judgement validator(const Difference& difference) const;
  [[nodiscard]] Judgement gateway_response(const Difference& difference) const;
  [[nodiscard]] Judgement setting(const Difference& difference) const;
  [[nodiscard]] Judgement another_model(const Difference& difference, ModelUse use) const;

  Side before_;
  Side after_;
  ModelUses uses_;
};

}  // namespace gwport::pipeline
