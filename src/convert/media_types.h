// Media types of an operation or document, each once.
#pragma once

#include <initializer_list>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace gwport::convert {

/// Media types in the order in which they were added. Views into the document.
class MediaTypes {
 public:
  MediaTypes() = default;
  MediaTypes(std::initializer_list<std::string_view> types) {
    for (const std::string_view type : types) add(type);
  }

  /// One that is there already stays where it is.
  void add(std::string_view type);
  [[nodiscard]] bool contains(std::string_view type) const;

  [[nodiscard]] auto begin() const { return types_.begin(); }
  [[nodiscard]] auto end() const { return types_.end(); }
  [[nodiscard]] std::size_t size() const { return types_.size(); }
  [[nodiscard]] bool empty() const { return types_.empty(); }
  /// There must be one.
  [[nodiscard]] std::string_view front() const { return types_.front(); }

  friend bool operator==(const MediaTypes& a, const MediaTypes& b) { return a.types_ == b.types_; }

 private:
  std::vector<std::string_view> types_;
  std::unordered_set<std::string_view> known_;  // once there are more than a few
};

}  // namespace gwport::convert
