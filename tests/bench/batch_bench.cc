// Measures gwport convert over 2,000 files. Usage: batch_bench GWPORT. The files are those of
// $GWPORT_CORPUS/general where that is set, else generated; they lie in memory (/dev/shm) where
// that is possible, since making a file on a disk takes longer than converting it. Exit status 1 if
// a target is missed.
//
// Real files are taken with repeats from those of 3.5 to 200 KB: a batch of 57 MB, half of the
// files below 12 KB and one of ten above 80 KB.
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "bench/documents.h"
#include "bench/process.h"

namespace {

namespace fs = std::filesystem;
using gwport::bench::Usage;

constexpr std::size_t kFiles = 2000;
constexpr std::uintmax_t kLeast = 3'500;   // bytes, inclusive
constexpr std::uintmax_t kMost = 200'000;  // bytes, inclusive
constexpr double kTarget = 3000;           // files a second and core

bool is_wanted(const fs::directory_entry& entry) {
  const std::string suffix = entry.path().extension();
  const bool document = suffix == ".json" || suffix == ".yaml" || suffix == ".yml";
  return document && entry.is_regular_file() && entry.file_size() >= kLeast &&
         entry.file_size() <= kMost;
}

/// Copies documents, over and over until there are enough.
void copy_corpus(const fs::path& from, const fs::path& to) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::recursive_directory_iterator(from)) {
    if (is_wanted(entry)) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  for (std::size_t i = 0; i < kFiles && !found.empty(); ++i) {
    const fs::path& file = found[i % found.size()];
    fs::copy_file(file, to / (std::to_string(i) + file.extension().string()));
  }
}

/// What the files hold together, in words.
std::string sizes_in(const fs::path& folder) {
  std::vector<std::uintmax_t> sizes;
  std::uintmax_t sum = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    sizes.push_back(entry.file_size());
    sum += sizes.back();
  }
  std::sort(sizes.begin(), sizes.end());
  char text[64];
  std::snprintf(text, sizeof text, "%.1f MB, median %.1f KB", static_cast<double>(sum) / 1e6,
                static_cast<double>(sizes[sizes.size() / 2]) / 1e3);
  return text;
}

void generate(const fs::path& to) {
  for (std::size_t i = 0; i < kFiles; ++i) {
    const std::size_t bytes = 1000 + i % 10 * 1000;
    const bool json = i % 2 == 0;
    std::ofstream(to / (std::to_string(i) + (json ? ".json" : ".yaml")))
        << (json ? gwport::bench::openapi_json(bytes) : gwport::bench::openapi_yaml(bytes));
  }
}

Usage convert(const std::string& program, const fs::path& folder, const char* jobs) {
  return gwport::bench::median({program, "convert", folder / "in", "--to", "oas30", "--out-dir",
                                folder / "out", "--jobs", jobs, "--quiet"},
                               5, 2);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: batch_bench GWPORT\n", stderr);
    return 2;
  }
  std::string name = "/dev/shm/gwport-bench-XXXXXX";
  const bool in_memory = mkdtemp(name.data()) != nullptr;
  if (!in_memory) name = "/tmp/gwport-bench-XXXXXX";
  if (!in_memory && mkdtemp(name.data()) == nullptr) {
    std::perror("mkdtemp");
    return 2;
  }
  const fs::path folder(name);
  fs::create_directory(folder / "in");
  const char* corpus = std::getenv("GWPORT_CORPUS");
  const bool real = corpus != nullptr && fs::exists(fs::path(corpus) / "general");
  if (real) {
    copy_corpus(fs::path(corpus) / "general", folder / "in");
  } else {
    generate(folder / "in");
  }
  const std::string sizes = sizes_in(folder / "in");
  const Usage one = convert(argv[1], folder, "1");
  const Usage two = convert(argv[1], folder, "2");
  fs::remove_all(folder);
  const double rate = kFiles / one.cpu_ms * 1e3;
  const bool met = rate >= kTarget;
  std::printf("convert %zu %s files (%s) %s: %.0f files/s and core   target >= %.0f %s\n", kFiles,
              real ? "real" : "generated", sizes.c_str(), in_memory ? "in memory" : "on disk", rate,
              kTarget, met ? "ok" : "MISSED");
  std::printf("one thread %.0f ms, two threads %.0f ms: %.2f times as fast; peak memory %zu KiB\n",
              one.wall_ms, two.wall_ms, one.wall_ms / two.wall_ms, two.peak_kib);
  return met ? 0 : 1;
}
