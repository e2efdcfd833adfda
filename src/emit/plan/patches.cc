#include "emit/plan/patches.h"

#include <algorithm>

#include "doc/pointer.h"

namespace gwport::emit {

const PatchRow* Patches::row(const std::string& path) {
  const PatchRow* found = find_patch_row(operation_, path);
  if (found == nullptr) impossible_.push_back(path);
  return found;
}

void Patches::push(PatchOp op, std::string path, std::optional<std::string> value) {
  if (!is_legal_patch(operation_, op, path, target_)) {
    impossible_.push_back(std::move(path));
    return;
  }
  auto& list = op == PatchOp::kRemove ? removals_ : others_;
  list.push_back({op, std::move(path), std::move(value)});
}

void Patches::value(const std::string& path, const std::optional<std::string>& before,
                    const std::optional<std::string>& after) {
  if (before == after) return;
  const PatchRow* found = row(path);
  if (found == nullptr) return;
  if (after) return push(PatchOp::kReplace, path, after);
  if (found->remove) return push(PatchOp::kRemove, path, {});
  if (found->unset == PatchUnset::kNot) {
    impossible_.push_back(path);
    return;
  }
  push(PatchOp::kReplace, path,
       found->unset == PatchUnset::kEmpty ? std::optional<std::string>("") : std::nullopt);
}

void Patches::member(const PatchRow& row, PatchOp op, const std::string& member) {
  std::string path(row.path);
  if (row.form == PatchForm::kListByValue) return push(op, std::move(path), member);
  doc::append_token(path, member);
  push(op, std::move(path), std::nullopt);
}

/// New members come last: so what has to stand behind one of them is taken away first.
void Patches::list(const std::string& path, const std::vector<std::string>& before,
                   const std::vector<std::string>& after) {
  if (before == after) return;
  const PatchRow* found = row(path);
  if (found == nullptr) return;
  std::size_t kept = 0;
  for (const std::string& each : before) {
    if (kept < after.size() && each == after[kept]) {
      ++kept;
    } else {
      member(*found, PatchOp::kRemove, each);
    }
  }
  for (std::size_t i = kept; i < after.size(); ++i) member(*found, PatchOp::kAdd, after[i]);
}

void Patches::entry(const std::string& path, const std::string* before, const std::string* after) {
  if (after == nullptr) return push(PatchOp::kRemove, path, {});
  if (before == nullptr) return push(PatchOp::kAdd, path, *after);
  if (is_legal_patch(operation_, PatchOp::kReplace, path, target_)) {
    return push(PatchOp::kReplace, path, *after);
  }
  push(PatchOp::kRemove, path, {});
  push(PatchOp::kAdd, path, *after);
}

void Patches::map(const std::string& path, const model::StringMap& before,
                  const model::StringMap& after) {
  if (before.empty() && after.empty()) return;
  if (row(path) == nullptr) return;
  const auto add = [&](const std::string& name, const std::string* one,
                       const std::string* another) {
    if (one != nullptr && another != nullptr && *one == *another) return;
    std::string at = path;
    doc::append_token(at, name);
    entry(at, one, another);
  };
  for (const auto& [name, value] : before) add(name, &value, after.find(name));
  for (const auto& [name, value] : after) {
    if (before.find(name) == nullptr) add(name, nullptr, &value);
  }
}

void send_patches(const std::vector<Patch>& patches, doc::Sink& sink) {
  sink.begin_array();
  for (const Patch& each : patches) {
    sink.begin_object();
    sink.member("op", name_of(each.op));
    sink.member("path", each.path);
    if (each.value) sink.member("value", *each.value);
    sink.end_object();
  }
  sink.end_array();
}

}  // namespace gwport::emit
