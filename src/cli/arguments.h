// The arguments of one command: options and operands, parsed and checked.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gwport::cli {

/// An option that a command takes.
struct Option {
  std::string_view name;   ///< long name, without dashes, two letters at least
  char letter = 0;         ///< short name; 0: none
  std::string_view value;  ///< what the help calls its value; empty: the option takes none
  std::string_view help;   ///< one line or more
  /// The values that it takes; empty: any.
  std::span<const std::string_view> choices = {};
  bool with_file = false;  ///< a choice may be followed by =FILE
};

/// What the user gave. An option given twice has both values; value() is the last one.
class Arguments {
 public:
  [[nodiscard]] bool has(std::string_view name) const;
  /// Its value, or `otherwise` if the option was not given. Valid as long as the Arguments.
  [[nodiscard]] std::string_view value(std::string_view name,
                                       std::string_view otherwise = {}) const;
  /// All its values, in the order in which they were given.
  [[nodiscard]] std::vector<std::string_view> values(std::string_view name) const;
  [[nodiscard]] const std::vector<std::string>& operands() const { return operands_; }

 private:
  friend struct ParsedArguments parse_arguments(std::span<const std::span<const Option>> groups,
                                                int argc, const char* const* argv);
  std::vector<std::pair<std::string, std::string>> options_;
  std::vector<std::string> operands_;
};

struct ParsedArguments {
  Arguments arguments;
  std::string error;  ///< what is wrong with them, in a sentence; empty: nothing
};

/// Parses argv[1] and following. Unknown options, missing and unknown values are errors; the error
/// names the option or value that was probably meant. `--` ends the options, `-` is an operand.
[[nodiscard]] ParsedArguments parse_arguments(std::span<const std::span<const Option>> groups,
                                              int argc, const char* const* argv);

/// "unknown WHAT 'WORD'" and which of the candidates was probably meant.
[[nodiscard]] std::string unknown(std::string_view what, std::string_view word,
                                  std::span<const std::string_view> candidates);

/// "a, b or c".
[[nodiscard]] std::string one_of(std::span<const std::string_view> words);

}  // namespace gwport::cli
