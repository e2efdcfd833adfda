#include "pipeline/temporary.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <ctime>

namespace gwport::pipeline {
namespace {

std::atomic<bool> ending{false};
std::atomic<unsigned> made{0};
std::atomic<int> making{0};  // threads that are about to make a file
thread_local bool this_one_is_making = false;

/// While it exists a file can be made: the end of the process waits for it, and not the other way
/// round.
class Making {
 public:
  Making() {
    this_one_is_making = true;
    ++making;
    if (!ending) return;
    stop();
    for (;;) ::pause();  // the process is about to end
  }
  Making(const Making&) = delete;
  Making& operator=(const Making&) = delete;
  ~Making() { stop(); }

 private:
  static void stop() {
    --making;
    this_one_is_making = false;
  }
};

/// Waits for other threads that make a file right now: a few milliseconds where all is well.
void wait_for_makers() noexcept {
  constexpr int kMostRounds = 1000;
  const timespec millisecond{0, 1'000'000};
  for (int i = 0; i < kMostRounds && making > (this_one_is_making ? 1 : 0); ++i) {
    ::nanosleep(&millisecond, nullptr);
  }
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

}  // namespace

/// A name in memory that is never given back: a handler may look at it at any time.
struct Temporary::Slot {
  enum State { kFree, kFilling, kLive };
  std::atomic<int> state{kFree};
  std::array<char, PATH_MAX> name{};
};

// As many as there can be threads; a file that finds none is not removed by a signal, only that.
Temporary::Slot Temporary::slots[256];

Temporary::Temporary(const std::string& path, mode_t most) { open_new(folder_of(path), most); }

Temporary::~Temporary() {
  if (!name_.empty()) ::unlink(name_.c_str());
  if (slot_ != nullptr) slot_->state = Slot::kFree;
}

void Temporary::open_new(const std::string& folder, mode_t most) {
  for (Slot& slot : slots) {
    int free = Slot::kFree;
    if (!slot.state.compare_exchange_strong(free, Slot::kFilling)) continue;
    slot_ = &slot;
    break;
  }
  const Making one;
  do {  // a name is taken only if an earlier process of that number was killed
    name_ =
        folder + ".gwport-" + std::to_string(::getpid()) + '-' + std::to_string(made++) + ".tmp";
    if (slot_ != nullptr && name_.size() < slot_->name.size()) {
      slot_->state = Slot::kFilling;
      std::copy_n(name_.c_str(), name_.size() + 1, slot_->name.begin());
      slot_->state = Slot::kLive;
    }
    file_ = Descriptor(::open(name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, most));
  } while (file_.number() < 0 && errno == EEXIST);
  if (file_.number() < 0) name_.clear();
}

bool Temporary::rename(const std::string& path) {
  if (::rename(name_.c_str(), path.c_str()) != 0) return false;
  name_.clear();
  return true;
}

void remove_temporaries() noexcept {
  ending = true;
  wait_for_makers();
  for (Temporary::Slot& slot : Temporary::slots) {
    if (slot.state == Temporary::Slot::kLive) ::unlink(slot.name.data());
  }
}

}  // namespace gwport::pipeline
