#include "diag/source.h"

#include <algorithm>

namespace gwport::diag {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

}  // namespace

const std::vector<std::uint32_t>& Source::line_starts() const {
  if (!line_starts_.empty()) return line_starts_;
  line_starts_.push_back(std::string_view(text_).starts_with(kBom) ? 3 : 0);
  const auto begin_after = [&](std::size_t at) {
    line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  };
  // One letter at a time is searched for: find() of one is many times as fast as of a choice.
  std::size_t cr = text_.find('\r');
  for (std::size_t at = 0; at < text_.size();) {
    const std::size_t end = std::min(text_.find('\n', at), text_.size());
    for (; cr < end; cr = text_.find('\r', cr + 1)) {
      if (cr + 1 != end || end == text_.size()) begin_after(cr);
    }
    if (end < text_.size()) begin_after(end);
    at = end + 1;
  }
  return line_starts_;
}

Position Source::position(std::uint32_t offset) const {
  const auto& starts = line_starts();
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  if (after == starts.begin()) return {};  // inside the BOM
  const auto line = static_cast<std::uint32_t>(after - starts.begin());
  return {line, offset - starts[line - 1] + 1};
}

std::string_view Source::line(std::uint32_t number) const {
  const auto& starts = line_starts();
  if (number == 0 || number > starts.size()) return {};
  const std::uint32_t begin = starts[number - 1];
  const std::size_t end = text_.find_first_of("\r\n", begin);
  return std::string_view(text_).substr(begin, end == std::string::npos ? end : end - begin);
}

}  // namespace gwport::diag
