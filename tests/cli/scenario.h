// A scenario: files, and commands with what they must print.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gwport::tests {

/// What one stream of a command must hold.
struct Expected {
  std::string text;
  bool contains = false;  ///< every line of `text` occurs somewhere, else it is all there is
};

struct Step {
  std::string command;  ///< for sh, in a fresh folder that all steps share; $TOOLS is tools/
  int status = 0;
  Expected out;
  Expected err;
};

struct Scenario {
  std::vector<std::pair<std::string, std::string>> files;  ///< name and content
  std::vector<Step> steps;
  std::string error;  ///< what is wrong with the scenario file itself
};

/// Reads the notation of fixtures/cli: free text, then sections that begin with a line
/// `==== file NAME`, `==== run`, `==== status`, `==== stdout [contains]` or
/// `==== stderr [contains]`. A section's text is the lines up to the next one. A step without
/// `status` must exit with 0, one without `stdout` or `stderr` must print nothing there.
[[nodiscard]] Scenario parse_scenario(const std::string& text);

}  // namespace gwport::tests
