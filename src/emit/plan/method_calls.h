// The calls of one method, its responses and its integration.
#pragma once

#include <string>

#include "emit/plan/calls.h"
#include "model/resource.h"

namespace gwport::emit {

/// Adds calls about one method. Both parameters must outlive the object.
class MethodCalls {
 public:
  MethodCalls(const model::Resource& resource, Calls& calls) : resource_(resource), calls_(calls) {}

  /// PutMethod, PutMethodResponse, PutIntegration, PutIntegrationResponse.
  void put(const model::Method& method);

  /// All that turns one method into another of the same verb, where update calls can. What goes
  /// goes first where it refers to something else: mappings before the responses that they name;
  /// what comes, comes last. Parameters of the method come before mappings take their values, and
  /// go after mappings have let them go.
  void change(const model::Method& before, const model::Method& after);

  void remove(const model::Method& method);

  /// Whether the method itself, without its integration, can be changed by update calls.
  [[nodiscard]] static bool can_change(const model::Method& before, const model::Method& after);

 private:
  void put_response(const model::Method& method, const model::MethodResponse& response);
  void put_integration(const model::Method& method);
  void put_integration_response(const model::Method& method,
                                const model::IntegrationResponse& response);
  void send_key(const model::Method& method, doc::Sink& sink) const;
  void send_key(const model::Method& method, const std::string& status_code, doc::Sink& sink) const;

  void take_from_integration(const model::Method& before, const model::Method& after);
  void change_method(const model::Method& before, const model::Method& after);
  void change_responses(const model::Method& before, const model::Method& after);
  void give_to_integration(const model::Method& before, const model::Method& after);
  void drop_mapped_parameters(const model::Method& before, const model::Method& after);

  const model::Resource& resource_;
  Calls& calls_;
};

}  // namespace gwport::emit
