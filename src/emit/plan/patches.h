// The patch operations that turn one entity into another.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "doc/sink.h"
#include "emit/plan/patch_table.h"
#include "model/fields.h"

namespace gwport::emit {

/// One operation. Source: API Reference, PatchOperation.
struct Patch {
  PatchOp op = PatchOp::kReplace;
  std::string path;
  std::optional<std::string> value;
};

/// Collects the operations of one update call. What the table does not allow makes it impossible:
/// then the entity has to be deleted and made again.
class Patches {
 public:
  Patches(std::string_view operation, PatchTarget target)
      : operation_(operation), target_(target) {}

  [[nodiscard]] bool possible() const { return impossible_.empty(); }
  /// The properties, as paths, that no operation can change.
  [[nodiscard]] const std::vector<std::string>& impossible() const { return impossible_; }
  [[nodiscard]] bool empty() const { return removals_.empty() && others_.empty(); }
  /// The call that takes them.
  [[nodiscard]] std::string_view operation() const { return operation_; }

  /// Operations that take something away: before what it refers to goes.
  [[nodiscard]] const std::vector<Patch>& removals() const { return removals_; }
  /// The others, to come after the removals.
  [[nodiscard]] const std::vector<Patch>& others() const { return others_; }

  // One property each; `path` is that of the table. Values that are equal need no operation.
  void value(const std::string& path, const std::optional<std::string>& before,
             const std::optional<std::string>& after);
  void list(const std::string& path, const std::vector<std::string>& before,
            const std::vector<std::string>& after);
  void map(const std::string& path, const model::StringMap& before, const model::StringMap& after);

 private:
  const PatchRow* row(const std::string& path);
  void push(PatchOp op, std::string path, std::optional<std::string> value);
  void entry(const std::string& path, const std::string* before, const std::string* after);
  void member(const PatchRow& row, PatchOp op, const std::string& member);

  std::string_view operation_;
  PatchTarget target_;
  std::vector<std::string> impossible_;
  std::vector<Patch> removals_;
  std::vector<Patch> others_;
};

/// How the API writes a value into a patch.
inline std::string patch_text(const std::string& value) { return value; }
inline std::string patch_text(bool value) { return value ? "true" : "false"; }
inline std::string patch_text(std::int64_t value) { return std::to_string(value); }

/// Adds the operations for the fields of two entities but for entities inside, which have calls of
/// their own. `prefix` is the path of the object that has the fields.
class FieldPatches {
 public:
  explicit FieldPatches(Patches& patches) : patches_(patches) {}

  template <model::HasFields T>
  void fields(const T& before, const T& after, const std::string& prefix = {}) {
    model::for_each_field<T>([&](const auto& field) {
      add(prefix + "/" + std::string(field.name), before.*field.member, after.*field.member);
    });
  }

 private:
  template <class T>
  void add(const std::string& path, const T& before, const T& after) {
    patches_.value(path, patch_text(before), patch_text(after));
  }
  template <class T>
  void add(const std::string& path, const std::optional<T>& before, const std::optional<T>& after) {
    if constexpr (model::HasFields<T>) {
      fields(before.value_or(T{}), after.value_or(T{}), path);
    } else {
      const auto text = [](const std::optional<T>& value) {
        return value ? std::optional(patch_text(*value)) : std::nullopt;
      };
      patches_.value(path, text(before), text(after));
    }
  }
  void add(const std::string& path, const model::StringMap& before, const model::StringMap& after) {
    patches_.map(path, before, after);
  }
  void add(const std::string& path, const model::FlagMap& before, const model::FlagMap& after) {
    const auto texts = [](const model::FlagMap& flags) {
      model::StringMap map;
      for (const auto& [name, flag] : flags) map.set(name, patch_text(flag));
      return map;
    };
    patches_.map(path, texts(before), texts(after));
  }
  void add(const std::string& path, const std::vector<std::string>& before,
           const std::vector<std::string>& after) {
    patches_.list(path, before, after);
  }
  // Entities of their own, and what no call updates by a patch.
  template <class T>
  requires model::HasFields<T>
  void add(const std::string&, const model::Map<T>&, const model::Map<T>&) {}
  void add(const std::string&, const std::optional<model::Integration>&,
           const std::optional<model::Integration>&) {}
  void add(const std::string&, const std::optional<model::StringMap>&,
           const std::optional<model::StringMap>&) {}
  void add(const std::string&, const model::EndpointConfiguration&,
           const model::EndpointConfiguration&) {}
  void add(const std::string&, const model::DocumentationPartLocation&,
           const model::DocumentationPartLocation&) {}

  Patches& patches_;
};

/// Sends the operations as a list, as `patchOperations` has it.
void send_patches(const std::vector<Patch>& patches, doc::Sink& sink);

}  // namespace gwport::emit
