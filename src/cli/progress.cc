#include "cli/progress.h"

#include <unistd.h>

#include <cstdlib>
#include <string>

#include "cli/output.h"

namespace gwport::cli {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds kBetweenTwo{100};
constexpr std::size_t kWidth = 30;  // columns of the bar itself
constexpr std::size_t kFew = 3;
constexpr std::string_view kEraseLine = "\r\x1B[K";

bool is_terminal() {
  const char* terminal = std::getenv("TERM");
  return terminal != nullptr && std::string_view(terminal) != "dumb" &&
         ::isatty(STDERR_FILENO) == 1;
}

}  // namespace

Progress::Progress(const Arguments& arguments, std::size_t total)
    : total_(total),
      wanted_(total >= kFew && !arguments.has("quiet") && is_terminal()),
      next_(steady_clock::now() + kBetweenTwo) {}

void Progress::step() {
  ++done_;
  if (!wanted_) return;
  const steady_clock::time_point now = steady_clock::now();
  if (now < next_) return;
  next_ = now + kBetweenTwo;
  const std::size_t filled = done_ * kWidth / total_;
  write_standard_error(std::string(kEraseLine) + '[' + std::string(filled, '#') +
                       std::string(kWidth - filled, '.') + "] " + std::to_string(done_) + '/' +
                       std::to_string(total_));
  drawn_ = true;
}

void Progress::say(std::string_view text) {
  clear();
  write_standard_error(text);
}

void Progress::clear() {
  if (drawn_) write_standard_error(kEraseLine);
  drawn_ = false;
}

}  // namespace gwport::cli
