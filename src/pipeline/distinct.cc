#include "pipeline/distinct.h"

#include <filesystem>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

/// Finds out which file a path leads to. The folders of files are looked up once.
class Identity {
 public:
  /// Empty when it is not known. `link` says whether the path itself is a link.
  std::string of(const fs::path& path, bool& link) {
    std::error_code unknown;
    link = fs::is_symlink(path, unknown);
    if (link) return fs::canonical(path, unknown).string();
    const auto [folder, added] = folders_.try_emplace(path.parent_path().string());
    if (added) {
      const fs::path parent = path.has_parent_path() ? path.parent_path() : fs::path(".");
      folder->second = fs::canonical(parent, unknown);
    }
    return folder->second.empty() ? std::string() : (folder->second / path.filename()).string();
  }

 private:
  std::unordered_map<std::string, fs::path> folders_;
};

}  // namespace

std::vector<Input> distinct(std::vector<Input> inputs) {
  struct First {
    std::size_t index = 0;
    bool link = false;
  };
  Identity identity;
  std::unordered_map<std::string, First> firsts;
  std::vector<Input> kept;
  kept.reserve(inputs.size());
  for (Input& each : inputs) {
    bool link = false;
    const bool file = each.error.empty() && each.path != "-";
    const std::string file_id = file ? identity.of(each.path, link) : std::string();
    if (!file_id.empty()) {
      const auto [first, added] = firsts.try_emplace(file_id, First{kept.size(), link});
      if (!added) {
        Input& known = kept[first->second.index];
        const bool named = known.named || each.named;
        if (std::exchange(first->second.link, first->second.link && link) && !link) {
          known = std::move(each);
        }
        known.named = named;
        continue;
      }
    }
    kept.push_back(std::move(each));
  }
  return kept;
}

}  // namespace gwport::pipeline
