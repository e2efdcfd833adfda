#include "report/fingerprint.h"

#include <cstdint>

namespace gwport::report {
namespace {

/// FNV-1a, the same on every machine; the parts are kept apart by a byte that no text has.
class Hash {
 public:
  void add(std::string_view text) {
    for (const char c : text) add(static_cast<unsigned char>(c));
    add(0xFF);
  }
  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  void add(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }

  std::uint64_t value_ = 0xCBF29CE484222325U;
};

std::string hexadecimal(std::uint64_t value) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += kDigits[value >> shift & 0xFU];
  return text;
}

}  // namespace

std::string Fingerprints::of(std::string_view file, const Finding& finding) {
  Hash hash;
  for (const std::string_view part :
       {plain_path(file), finding.rule->id, std::string_view(finding.pointer),
        std::string_view(finding.message)}) {
    hash.add(part);
  }
  const std::uint64_t before = seen_[hash.value()]++;
  if (before > 0) hash.add(std::to_string(before));
  return hexadecimal(hash.value());
}

std::string_view plain_path(std::string_view path) {
  while (path.size() > 2 && path.starts_with("./")) {
    path.remove_prefix(2);
    while (path.size() > 1 && path.starts_with('/')) path.remove_prefix(1);
  }
  return path;
}

}  // namespace gwport::report
