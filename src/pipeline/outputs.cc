#include "pipeline/outputs.h"

#include <sys/stat.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "pipeline/files.h"
#include "pipeline/folder.h"
#include "pipeline/recognize.h"
#include "pipeline/write.h"

namespace gwport::pipeline {
namespace {

/// What writing to a path would replace, whatever links lead there. That is one name of a file: its
/// other names (hard links) stay what they are.
std::optional<std::string> identity_of(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  if (status.st_nlink > 1) return target_of(path);
  return std::to_string(status.st_dev) + ':' + std::to_string(status.st_ino);
}

bool is_spec_suffix(std::string_view suffix) {
  std::string lower(suffix);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower == ".json" || lower == ".yaml" || lower == ".yml";
}

std::string with_suffix(const std::string& place, const std::string& suffix) {
  if (suffix.empty()) return place;
  const std::size_t name = place.rfind('/') + 1;
  const std::size_t dot = place.rfind('.');
  if (dot == std::string::npos || dot <= name) return place + suffix;
  const std::string_view old = std::string_view(place).substr(dot);
  if (old == ".yml" && suffix == ".yaml") return place;
  return is_spec_suffix(old) ? place.substr(0, dot) + suffix : place + suffix;
}

class Planner {
 public:
  explicit Planner(const std::vector<Input>& inputs) : inputs_(inputs) {}

  template <class PathOf>
  void place(PathOf path_of) {
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      const std::string& path = inputs_[i].path;
      identities_.push_back(identity_of(path).value_or(path));
      read_.emplace(identities_[i], i);
      plan_.paths.push_back(inputs_[i].error.empty() ? path_of(inputs_[i]) : std::string());
    }
  }

  void leave_out_repeated() {
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      if (read_.at(identities_[i]) != i) plan_.paths[i].clear();
    }
  }

  /// Looks for results that would meet an input or each other.
  void find_clashes() {
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      if (!plan_.paths[i].empty() && !replaces_an_input(i)) find_twin(i);
    }
  }

  [[nodiscard]] OutputPlan take() { return std::move(plan_); }

 private:
  bool replaces_an_input(std::size_t i) {
    const std::optional<std::string> replaced = identity_of(plan_.paths[i]);
    const auto input = replaced ? read_.find(*replaced) : read_.end();
    if (input == read_.end() || !has_result(i)) return false;
    plan_.faults.push_back("the result of " + inputs_[i].path + " would replace the input " +
                           inputs_[input->second].path);
    return true;
  }

  void find_twin(std::size_t i) {
    const auto [twin, fresh] = written_.emplace(plan_.paths[i], i);
    if (fresh || !has_result(i)) return;
    if (identities_[twin->second] == identities_[i]) {
      plan_.paths[i].clear();
    } else if (has_result(twin->second)) {
      plan_.faults.push_back(inputs_[twin->second].path + " and " + inputs_[i].path +
                             " would both become " + plan_.paths[i]);
    } else {
      twin->second = i;
    }
  }

  /// Whether an input is converted at all.
  [[nodiscard]] bool has_result(std::size_t i) const {
    if (inputs_[i].named) return true;
    const FileText file = read_file(inputs_[i].path);
    return file.text && may_be_openapi(*file.text);
  }

  const std::vector<Input>& inputs_;
  OutputPlan plan_;
  std::vector<std::string> identities_;
  std::unordered_map<std::string, std::size_t> read_;     // first input by identity
  std::unordered_map<std::string, std::size_t> written_;  // first input by result
};

}  // namespace

OutputPlan plan_tree(const std::vector<Input>& inputs, const std::string& folder,
                     const std::string& suffix) {
  Planner planner(inputs);
  planner.place([&](const Input& input) { return join(folder, with_suffix(input.place, suffix)); });
  planner.find_clashes();
  return planner.take();
}

OutputPlan plan_in_place(const std::vector<Input>& inputs) {
  Planner planner(inputs);
  planner.place([](const Input& input) { return input.path; });
  planner.leave_out_repeated();
  return planner.take();
}

std::string make_folders_of(const std::string& path) {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, error);
  return error ? error.message() : std::string();
}

}  // namespace gwport::pipeline
