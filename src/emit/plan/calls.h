// Adds calls to a plan.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/plan/call.h"
#include "emit/plan/patches.h"
#include "emit/state/writer.h"
#include "text/json_writer.h"

namespace gwport::emit {

/// Sends the fields of an object as members, but for absent and empty ones and those in `except`.
template <model::HasFields T>
void send_fields(const T& object, std::initializer_list<std::string_view> except, doc::Sink& sink) {
  const auto is_empty = [](const auto& value) {
    if constexpr (requires { value.has_value(); }) {
      return !value.has_value();
    } else if constexpr (requires { value.empty(); }) {
      return value.empty();
    } else {
      return false;
    }
  };
  model::for_each_field<T>([&](const auto& field) {
    if (std::find(except.begin(), except.end(), field.name) != except.end()) return;
    if (is_empty(object.*field.member)) return;
    sink.key(field.name);
    StateWriter(sink).write(object.*field.member);
  });
}

/// The calls of one API, in order.
class Calls {
 public:
  /// Adds to `calls`, which must outlive the object. All calls but
  /// CreateRestApi and those about tags name the API.
  Calls(std::string rest_api_id, std::vector<Call>& calls)
      : rest_api_id_(std::move(rest_api_id)), calls_(calls) {}

  /// Adds a call; `write` sends the members of its parameters to the sink that it is given.
  template <class Write>
  Call& add(std::string_view operation, Write write) {
    Call& call = calls_.emplace_back();
    call.operation = operation;
    text::JsonWriter writer(call.parameters, text::JsonStyle::kCompact);
    writer.begin_object();
    const bool tags = operation.ends_with("agResource");
    if (operation != "CreateRestApi" && !tags) writer.member("restApiId", rest_api_id_);
    write(static_cast<doc::Sink&>(writer));
    writer.end_object();
    return call;
  }

  /// Adds an update call, unless there is nothing to do. `write_key` sends the members that say
  /// which entity.
  template <class WriteKey>
  void update(std::string_view operation, const std::vector<Patch>& patches, WriteKey write_key) {
    if (patches.empty()) return;
    add(operation, [&](doc::Sink& sink) {
      write_key(sink);
      sink.key("patchOperations");
      send_patches(patches, sink);
    });
  }

  /// All operations in one call: removals first.
  template <class WriteKey>
  void update(const Patches& patches, WriteKey write_key) {
    std::vector<Patch> all = patches.removals();
    all.insert(all.end(), patches.others().begin(), patches.others().end());
    update(patches.operation(), all, write_key);
  }

 private:
  std::string rest_api_id_;
  std::vector<Call>& calls_;
};

}  // namespace gwport::emit
