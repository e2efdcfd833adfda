#include "cli/heap.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace gwport::cli {
namespace {

/// Below, setting up costs more than it gains. In bytes. From 1 MiB on imports gain too, but a
/// conversion of 2 MB took 14 MB instead of 9.
constexpr std::size_t kLarge = std::size_t{2} << 20;

/// Memory that a run takes for each byte of an ordinary input, at most.
constexpr std::size_t kBytesPerByte = 8;

/// Short names can say much (a path of twenty parts makes twenty resources), so this much is asked
/// for at least. Address space only, until it is used. In bytes.
constexpr std::size_t kLeastRoom = std::size_t{256} << 20;

}  // namespace

void prepare_heap([[maybe_unused]] std::size_t input_bytes) {
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  if (input_bytes < kLarge) return;
  const std::size_t room = std::max(input_bytes * kBytesPerByte, kLeastRoom);
  if (room > std::size_t{1} << 30) return;
  mallopt(M_MMAP_MAX, 0);  // large blocks come from the heap too, which lies in one piece
  mallopt(M_TOP_PAD, static_cast<int>(room));
  mallopt(M_TRIM_THRESHOLD, static_cast<int>(room));
  const std::size_t page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  void* const first = std::malloc(kLarge);  // makes the heap grow by the pad
  const auto begin = (reinterpret_cast<std::uintptr_t>(first) + page - 1) / page * page;
  const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  // A refusal leaves everything as it was.
  if (begin < end) ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
  std::free(first);
#endif
}

}  // namespace gwport::cli
