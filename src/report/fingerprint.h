// Names of findings that stay the same when lines move.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "report/finding.h"

namespace gwport::report {

/// Gives fingerprints: 16 hexadecimal digits out of file, rule, pointer and message. Equal findings
/// of one file are counted, so every fingerprint of a run is another one.
class Fingerprints {
 public:
  [[nodiscard]] std::string of(std::string_view file, const Finding& finding);

 private:
  std::unordered_map<std::uint64_t, std::uint64_t> seen_;
};

/// A path as reports to other programs name it: without "./" in front.
[[nodiscard]] std::string_view plain_path(std::string_view path);

}  // namespace gwport::report
