#include "plan/patching.h"

#include <charconv>

namespace gwport::tests {
namespace {

using emit::PatchForm;
using emit::PatchOp;

std::string unescaped(std::string_view token) {
  std::string text;
  for (std::size_t i = 0; i < token.size(); ++i) {
    if (token[i] == '~' && i + 1 < token.size()) {
      text += token[++i] == '1' ? '/' : '~';
    } else {
      text += token[i];
    }
  }
  return text;
}

std::string without_value(const Operation& each) { return "no value for " + each.path; }

template <class Value, class Parse>
std::string patch_entry(const Operation& each, const PatchPlace& place, model::Map<Value>& map,
                        Parse parse) {
  const bool there = map.find(place.entry) != nullptr;
  if (each.op == PatchOp::kAdd ? there : !there) {
    return (there ? "already there: " : "Invalid parameter name specified: ") + each.path;
  }
  if (each.op == PatchOp::kRemove) {
    map.erase(place.entry);
    return {};
  }
  if (!each.value) return without_value(each);
  map.set(place.entry, parse(*each.value));
  return {};
}

}  // namespace

std::vector<Operation> operations_of(const doc::Node& parameters) {
  std::vector<Operation> all;
  const doc::Node* list = parameters.find("patchOperations");
  if (list == nullptr) return all;
  for (const doc::Node& node : *list) {
    Operation& each = all.emplace_back();
    const std::string_view op = node.find("op")->text();
    each.op = op == "add" ? PatchOp::kAdd : op == "remove" ? PatchOp::kRemove : PatchOp::kReplace;
    each.path = node.find("path")->text();
    if (const doc::Node* value = node.find("value")) each.value = value->text();
  }
  return all;
}

PatchPlace place_of(std::string_view operation, std::string_view path) {
  if (const emit::PatchRow* row = emit::find_patch_row(operation, path)) return {row, {}};
  const std::size_t end = path.rfind('/');
  return {emit::find_patch_row(operation, path.substr(0, end)), unescaped(path.substr(end + 1))};
}

std::string patch_value(const Operation& each, const PatchPlace&, std::string& value) {
  if (!each.value) return without_value(each);
  value = *each.value;
  return {};
}

std::string patch_value(const Operation& each, const PatchPlace&, bool& value) {
  if (each.value != "true" && each.value != "false") return without_value(each);
  value = each.value == "true";
  return {};
}

std::string patch_value(const Operation& each, const PatchPlace&, std::int64_t& value) {
  if (!each.value) return without_value(each);
  const char* end = each.value->data() + each.value->size();
  return std::from_chars(each.value->data(), end, value).ptr == end ? "" : "no number";
}

std::string patch_value(const Operation& each, const PatchPlace& place,
                        std::vector<std::string>& list) {
  const bool by_value = place.row->form == PatchForm::kListByValue;
  const std::string member = by_value ? each.value.value_or("") : place.entry;
  const auto found = std::find(list.begin(), list.end(), member);
  if (each.op == PatchOp::kAdd ? found != list.end() : found == list.end()) {
    return "the list has it, or has it not: " + each.path;
  }
  if (each.op == PatchOp::kAdd) list.push_back(member);
  if (each.op == PatchOp::kRemove) list.erase(found);
  if (each.op == PatchOp::kReplace) *found = each.value.value_or("");
  return {};
}

std::string patch_value(const Operation& each, const PatchPlace& place, model::StringMap& map) {
  return patch_entry(each, place, map, [](const std::string& text) { return text; });
}

std::string patch_value(const Operation& each, const PatchPlace& place, model::FlagMap& map) {
  return patch_entry(each, place, map, [](const std::string& text) { return text == "true"; });
}

}  // namespace gwport::tests
