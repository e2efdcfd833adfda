#include "report/columns.h"

#include <algorithm>

namespace gwport::report {
namespace {

constexpr std::size_t kBlock = 128;   // bytes that one entry of the index stands for
constexpr std::size_t kShort = 1024;  // bytes that are counted without an index

std::uint32_t continuing_in(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
  }));
}

}  // namespace

std::uint32_t CharacterCount::continuing_before(std::uint32_t offset) {
  if (continuing_.empty()) {
    std::uint32_t sum = 0;
    continuing_.reserve(text_.size() / kBlock + 1);
    for (std::size_t at = 0; at <= text_.size(); at += kBlock) {
      continuing_.push_back(sum);
      sum += continuing_in(text_.substr(at, kBlock));
    }
  }
  const std::size_t end = std::min<std::size_t>(offset, text_.size());
  const std::size_t block = end / kBlock;
  return continuing_[block] + continuing_in(text_.substr(block * kBlock, end % kBlock));
}

std::uint32_t CharacterCount::between(std::uint32_t begin, std::uint32_t end) {
  if (end <= begin) return 0;
  // Most lines are short: an index of the whole text would cost more than all of them.
  if (end - begin <= kShort) return end - begin - continuing_in(text_.substr(begin, end - begin));
  return end - begin - (continuing_before(end) - continuing_before(begin));
}

}  // namespace gwport::report
