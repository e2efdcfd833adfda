// The only file that includes cxxopts, which takes seconds to compile.
#include "cli/arguments.h"

// cxxopts splits values at commas, and matches arguments with std::regex, whose recursion a long
// argument overflows; both can be turned off.
#define CXXOPTS_VECTOR_DELIMITER '\0'
#define CXXOPTS_NO_REGEX true
#include <algorithm>
#include <cxxopts.hpp>

#include "diag/nearest.h"

namespace gwport::cli {
namespace {

constexpr const char* kOperands = "operands-of-the-command";

/// Quoted, and cut when nobody could want to read all of it.
std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 200;
  const bool cut = text.size() > kLongest;
  return '\'' + std::string(text.substr(0, kLongest)) + (cut ? "...'" : "'");
}

std::vector<Option> flat(std::span<const std::span<const Option>> groups) {
  std::vector<Option> all;
  for (const auto& group : groups) all.insert(all.end(), group.begin(), group.end());
  return all;
}

cxxopts::Options declare(const std::vector<Option>& options) {
  cxxopts::Options declared("gwport");
  declared.allow_unrecognised_options();
  for (const Option& option : options) {
    std::string names = option.letter == 0 ? "" : std::string(1, option.letter) + ',';
    names += option.name;
    if (option.value.empty()) {
      declared.add_options()(names, "");
    } else {
      declared.add_options()(names, "", cxxopts::value<std::vector<std::string>>());
    }
  }
  declared.add_options()(kOperands, "", cxxopts::value<std::vector<std::string>>());
  declared.parse_positional({kOperands});
  return declared;
}

std::string unknown_option(std::string_view given, const std::vector<Option>& options) {
  const std::string_view word = given.substr(0, given.find('='));
  std::vector<std::string> spelled;
  spelled.reserve(options.size());
  for (const Option& option : options) spelled.push_back("--" + std::string(option.name));
  const std::vector<std::string_view> candidates(spelled.begin(), spelled.end());
  return unknown("option", word, candidates);
}

std::string unknown_value(const Option& option, std::string_view value) {
  const std::string error =
      unknown("--" + std::string(option.name) + " value", value, option.choices);
  return error + "; it takes " + one_of(option.choices);
}

/// Whether the option takes the value; of a choice with =FILE only the choice is looked at.
bool takes(const Option& option, std::string_view value) {
  if (option.choices.empty()) return true;
  const std::size_t equals = option.with_file ? value.find('=') : std::string_view::npos;
  if (equals + 1 == value.size()) return false;  // no name of a file
  const std::string_view choice = value.substr(0, equals);
  return std::find(option.choices.begin(), option.choices.end(), choice) != option.choices.end();
}

/// What cxxopts could make nothing of: an option that nobody declared, or one that it takes for an
/// operand because it is no well-formed option (`--x`, `-o=a`).
std::string first_unknown(const cxxopts::ParseResult& result,
                          const std::vector<std::string>& operands,
                          std::span<const char* const> argv) {
  if (!result.unmatched().empty()) return result.unmatched().front();
  const bool ended = std::any_of(argv.begin(), argv.end(),
                                 [](const char* each) { return std::string_view(each) == "--"; });
  if (ended) return {};
  for (const std::string& operand : operands) {
    if (operand.size() > 1 && operand.front() == '-') return operand;
  }
  return {};
}

}  // namespace

std::string unknown(std::string_view what, std::string_view word,
                    std::span<const std::string_view> candidates) {
  std::string text = "unknown " + std::string(what) + ' ' + quoted(word);
  const std::string_view meant = diag::nearest(word, candidates);
  if (!meant.empty()) text += " (did you mean " + quoted(meant) + "?)";
  return text;
}

std::string one_of(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i != 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

bool Arguments::has(std::string_view name) const {
  return std::any_of(options_.begin(), options_.end(),
                     [&](const auto& option) { return option.first == name; });
}

std::string_view Arguments::value(std::string_view name, std::string_view otherwise) const {
  const auto last = std::find_if(options_.rbegin(), options_.rend(),
                                 [&](const auto& option) { return option.first == name; });
  return last == options_.rend() ? otherwise : std::string_view(last->second);
}

std::vector<std::string_view> Arguments::values(std::string_view name) const {
  std::vector<std::string_view> all;
  for (const auto& [option, value] : options_) {
    if (option == name) all.push_back(value);
  }
  return all;
}

ParsedArguments parse_arguments(std::span<const std::span<const Option>> groups, int argc,
                                const char* const* argv) {
  const std::vector<Option> options = flat(groups);
  ParsedArguments parsed;
  Arguments& arguments = parsed.arguments;
  try {
    cxxopts::Options declared = declare(options);
    const cxxopts::ParseResult result = declared.parse(argc, argv);
    if (result.count(kOperands) > 0) {
      arguments.operands_ = result[kOperands].as<std::vector<std::string>>();
    }
    const std::string wrong =
        first_unknown(result, arguments.operands_, {argv, static_cast<std::size_t>(argc)});
    if (!wrong.empty()) parsed.error = unknown_option(wrong, options);
    for (const Option& option : options) {
      const std::string name(option.name);
      if (result.count(name) == 0) continue;
      if (option.value.empty()) {
        if (result[name].as<bool>()) arguments.options_.emplace_back(name, "");
        continue;
      }
      for (const std::string& value : result[name].as<std::vector<std::string>>()) {
        if (!takes(option, value) && parsed.error.empty()) {
          parsed.error = unknown_value(option, value);
        }
        arguments.options_.emplace_back(name, value);
      }
    }
  } catch (const cxxopts::exceptions::exception& problem) {
    parsed.error = problem.what();
  }
  return parsed;
}

}  // namespace gwport::cli
