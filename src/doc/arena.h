// Memory of one document: everything lives until the arena goes, and goes at once.
#pragma once

#include <cstring>
#include <memory_resource>
#include <string_view>

namespace gwport::doc {

class Arena {
 public:
  /// `expected` is a guess of the bytes needed; it sizes the first block.
  explicit Arena(std::size_t expected = 16 * 1024) : memory_(expected) {}

  /// A copy of the text that lives as long as the arena.
  std::string_view copy(std::string_view text) {
    if (text.empty()) return {};
    auto* to = static_cast<char*>(memory_.allocate(text.size(), 1));
    std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
  }

  void* allocate(std::size_t bytes, std::size_t alignment) {
    return memory_.allocate(bytes, alignment);
  }

 private:
  std::pmr::monotonic_buffer_resource memory_;
};

}  // namespace gwport::doc
