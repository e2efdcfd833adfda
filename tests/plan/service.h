// An API Gateway in memory, as far as plans need one: it takes single calls and says what the
// service would say against them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "doc/node.h"
#include "emit/plan/patch_table.h"
#include "model/state.h"
#include "plan/patching.h"

namespace gwport::tests {

class Service {
 public:
  /// With an API, or without one: then the first call has to create it.
  explicit Service(std::optional<model::State> api) : api_(std::move(api)) {}

  /// Makes the call of one line of a plan. Gives what is wrong with it; empty when it is taken.
  [[nodiscard]] std::string call(std::string line);

  [[nodiscard]] const model::State& api() const { return *api_; }

 private:
  using Answer = std::string;  ///< what is wrong; empty: nothing
  struct Row {
    std::string_view operation;
    Answer (Service::*handle)(const doc::Node&);
  };
  static const Row kRows[];

  Answer create_rest_api(const doc::Node&);
  Answer get_resources(const doc::Node&);
  Answer update_rest_api(const doc::Node&);
  Answer tag(const doc::Node&);
  Answer untag(const doc::Node&);
  Answer create_resource(const doc::Node&);
  Answer delete_resource(const doc::Node&);
  Answer put_method(const doc::Node&);
  Answer update_method(const doc::Node&);
  Answer delete_method(const doc::Node&);
  Answer put_method_response(const doc::Node&);
  Answer update_method_response(const doc::Node&);
  Answer delete_method_response(const doc::Node&);
  Answer put_integration(const doc::Node&);
  Answer update_integration(const doc::Node&);
  Answer delete_integration(const doc::Node&);
  Answer put_integration_response(const doc::Node&);
  Answer update_integration_response(const doc::Node&);
  Answer delete_integration_response(const doc::Node&);
  Answer create_model(const doc::Node&);
  Answer update_model(const doc::Node&);
  Answer delete_model(const doc::Node&);
  Answer create_authorizer(const doc::Node&);
  Answer update_authorizer(const doc::Node&);
  Answer delete_authorizer(const doc::Node&);
  Answer create_validator(const doc::Node&);
  Answer update_validator(const doc::Node&);
  Answer delete_validator(const doc::Node&);
  Answer put_gateway_response(const doc::Node&);
  Answer update_gateway_response(const doc::Node&);
  Answer delete_gateway_response(const doc::Node&);
  Answer create_part(const doc::Node&);
  Answer update_part(const doc::Node&);
  Answer delete_part(const doc::Node&);

  model::Resource* resource(const doc::Node& parameters);
  model::Method* method(const doc::Node& parameters);
  [[nodiscard]] Answer check(const model::Method& method) const;
  [[nodiscard]] Answer check_models(const model::StringMap& models) const;
  [[nodiscard]] Answer check_references(const model::Model& model) const;
  std::string new_id() { return "new" + std::to_string(++ids_); }

  std::optional<model::State> api_;
  std::vector<std::pair<std::string, std::string>> defined_;  // placeholder, id
  std::string answered_id_;                                   // of the last call
  std::size_t ids_ = 0;
};

}  // namespace gwport::tests
