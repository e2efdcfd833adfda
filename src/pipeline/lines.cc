#include "pipeline/lines.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "pipeline/files.h"

namespace gwport::pipeline {
namespace {

constexpr std::size_t kBlock = std::size_t{64} << 10;

}  // namespace

bool LineReader::read_more() {
  if (ended_) return false;
  waiting_.erase(0, begin_);
  begin_ = 0;
  const std::size_t before = waiting_.size();
  waiting_.resize(before + kBlock);
  ssize_t got = -1;
  do {
    got = ::read(descriptor_, waiting_.data() + before, kBlock);
  } while (got < 0 && errno == EINTR);
  if (got < 0) error_ = std::strerror(errno);
  waiting_.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
  ended_ = got <= 0;
  return !ended_;
}

std::optional<Line> LineReader::next() {
  Line line;
  std::size_t looked = 0;  // bytes from begin_ on that hold no line end
  for (;;) {
    const std::size_t end = waiting_.find('\n', begin_ + looked);
    const bool found = end != std::string::npos;
    looked = (found ? end : waiting_.size()) - begin_;
    if (looked > kMaxInputBytes || line.too_long) {
      line.too_long = true;
      begin_ += looked;
      looked = 0;
    }
    if (found) break;
    if (read_more()) continue;
    if (!error_.empty() || (looked == 0 && !line.too_long)) return std::nullopt;
    break;
  }
  line.text = waiting_.substr(begin_, looked);
  begin_ = std::min(begin_ + looked + 1, waiting_.size());
  if (line.text.ends_with('\r')) line.text.pop_back();
  return line;
}

}  // namespace gwport::pipeline
