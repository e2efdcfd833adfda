#include "cli/heap.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace gwport::cli {
namespace {

/// What the system calls a large page, in bytes.
constexpr std::size_t kLargePage = std::size_t{2} << 20;

/// More than the heap has at first, in bytes.
constexpr std::size_t kGrowth = std::size_t{256} << 10;

/// Below, setting up costs more than it gains. In bytes.
constexpr std::size_t kLeast = std::size_t{640} << 10;

/// From here on what a large page leaves unused counts for little: all memory may have them. In
/// bytes.
constexpr std::size_t kLarge = std::size_t{2} << 20;

/// Memory that every run takes for each byte of its input (text, result, tree): large pages that
/// lie in it are used to their ends.
constexpr std::size_t kSurePerByte = 3;

/// Memory that a run takes for each byte of an ordinary input, at most.
constexpr std::size_t kBytesPerByte = 8;

/// Short names can say much (a path of twenty parts makes twenty resources), so this much is asked
/// for at least. Address space only, until it is used. In bytes.
constexpr std::size_t kLeastRoom = std::size_t{256} << 20;

}  // namespace

void prepare_heap([[maybe_unused]] std::size_t input_bytes) {
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  if (input_bytes < kLeast) return;
  const std::size_t room = std::max(input_bytes * kBytesPerByte, kLeastRoom);
  if (room > std::size_t{1} << 30) return;
  mallopt(M_MMAP_MAX, 0);  // large blocks come from the heap too, which lies in one piece
  mallopt(M_TOP_PAD, static_cast<int>(room));
  mallopt(M_TRIM_THRESHOLD, static_cast<int>(room));
  void* const first = std::malloc(kGrowth);  // makes the heap grow by the pad
  const auto at = reinterpret_cast<std::uintptr_t>(first);
  // Behind the block are the heap's own notes: that page is touched already.
  const auto begin = (at + kGrowth + kLargePage) / kLargePage * kLargePage;
  const auto heap_end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  const auto end = input_bytes < kLarge
                       ? begin + input_bytes * kSurePerByte / kLargePage * kLargePage
                       : heap_end;
  std::free(first);
  if (begin >= end || end > heap_end) return;
  // A refusal leaves everything as it was. The page is asked for before anything touches it.
  ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
  // What comes next begins with a large page; the block in front of it is never touched.
  [[maybe_unused]] static void* const unused = std::malloc(begin - at);
#endif
}

void keep_heap() {
#if defined(__GLIBC__)
  constexpr int kMost = 32 << 20;  // bytes; larger blocks are rare among small files
  mallopt(M_MMAP_THRESHOLD, kMost);
  mallopt(M_TRIM_THRESHOLD, 2 * kMost);
  mallopt(M_TOP_PAD, 1 << 20);
#endif
}

}  // namespace gwport::cli
