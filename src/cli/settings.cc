#include "cli/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <span>

#include "cli/input.h"
#include "pipeline/created_date.h"
#include "pipeline/limits.h"

namespace gwport::cli {
namespace {

using pipeline::ImportOptions;
using Words = std::span<const std::string_view>;

/// A key of --parameters, as the API calls it.
struct Parameter {
  std::string_view key;
  Words values;
  void (*take)(ImportOptions&, std::string_view value);
};

constexpr std::array<std::string_view, 3> kBasePaths{"ignore", "prepend", "split"};
constexpr std::array<std::string_view, 1> kIgnorable{"documentation"};
constexpr std::array<std::string_view, 3> kEndpointTypes{"EDGE", "REGIONAL", "PRIVATE"};

/// Source: API Reference, ImportRestApi and PutRestApi, `parameters`.
constexpr Parameter kParameters[] = {
    {"basepath", kBasePaths,
     [](ImportOptions& options, std::string_view value) {
       using read::BasePath;
       options.read.base_path = value == "ignore"    ? BasePath::kIgnore
                                : value == "prepend" ? BasePath::kPrepend
                                                     : BasePath::kSplit;
     }},
    {"ignore", kIgnorable,
     [](ImportOptions& options, std::string_view) { options.read.ignore_documentation = true; }},
    {"endpointConfigurationTypes", kEndpointTypes,
     [](ImportOptions& options, std::string_view value) { options.read.endpoint_type = value; }},
};

std::string take_pair(std::string_view pair, ImportSettings& settings) {
  const std::size_t equals = pair.find('=');
  if (equals == std::string_view::npos) {
    return "--parameters takes KEY=VALUE, not '" + std::string(pair) + "'";
  }
  return take_parameter(pair.substr(0, equals), pair.substr(equals + 1), settings);
}

std::string take_limit(std::string_view pair, check::Limits& limits) {
  const std::size_t equals = std::min(pair.find('='), pair.size());
  const std::string_view name = pair.substr(0, equals);
  const std::vector<std::string_view> names = pipeline::limit_names();
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    return unknown("limit", name, names) + "; use " + one_of(names);
  }
  const std::string_view value = pair.substr(std::min(equals + 1, pair.size()));
  if (value == "none") {
    limits.set[std::string(name)] = std::nullopt;
    return {};
  }
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error != std::errc{} || end != value.data() + value.size() || number < 0) {
    return "--limit " + std::string(name) + " takes a number or none, not '" + std::string(value) +
           "'";
  }
  limits.set[std::string(name)] = number;
  return {};
}

std::string take_created_date(const Arguments& arguments, ImportOptions& options) {
  const bool given = arguments.has("created-date");
  const std::string_view text = arguments.value("created-date");
  const auto date = given ? pipeline::created_date(text) : pipeline::default_created_date();
  if (date) {
    options.read.created_date = *date;
    return {};
  }
  if (!given) return "SOURCE_DATE_EPOCH is no number of seconds after 1970";
  return "--created-date takes a time like 2024-02-29T12:00:00Z, not '" + std::string(text) + "'";
}

struct Pseudo {
  std::string_view option;
  std::string_view variable;
};
constexpr Pseudo kPseudoParameters[] = {
    {"region", "AWS::Region"}, {"account-id", "AWS::AccountId"}, {"partition", "AWS::Partition"}};

bool is_account_id(std::string_view text) {
  return text.size() == 12 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string take_variables(const Arguments& arguments, ImportOptions& options) {
  if (arguments.has("account-id") && !is_account_id(arguments.value("account-id"))) {
    return "--account-id takes 12 digits, not '" + std::string(arguments.value("account-id")) + "'";
  }
  for (const Pseudo& each : kPseudoParameters) {
    if (!arguments.has(each.option)) continue;
    options.variables.emplace_back(each.variable, arguments.value(each.option));
  }
  return {};
}

}  // namespace

std::string take_parameter(std::string_view key, std::string_view value, ImportSettings& settings) {
  const auto* parameter = std::find_if(std::begin(kParameters), std::end(kParameters),
                                       [&](const Parameter& each) { return each.key == key; });
  if (parameter == std::end(kParameters)) {
    std::vector<std::string_view> keys;
    for (const Parameter& each : kParameters) keys.push_back(each.key);
    return unknown("parameter", key, keys) + "; use " + one_of(keys);
  }
  const Words values = parameter->values;
  if (std::find(values.begin(), values.end(), value) == values.end()) {
    std::string error = unknown("value of " + std::string(key), value, values);
    error += "; it takes " + one_of(values);
    if (value.find(',') != std::string_view::npos)
      error += "; each pair needs its own --parameters";
    return error;
  }
  parameter->take(settings.options, value);
  settings.call.parameters.emplace_back(key, value);
  return {};
}

std::string take_limits(const Arguments& arguments, check::Limits& limits) {
  for (const std::string_view pair : arguments.values("limit")) {
    std::string error = take_limit(pair, limits);
    if (!error.empty()) return error;
  }
  return {};
}

std::string take_import_settings(const Arguments& arguments, ImportSettings& settings) {
  ImportOptions& options = settings.options;
  options.text = read_options(arguments);
  options.fail_on_warnings = settings.call.fail_on_warnings = arguments.has("fail-on-warnings");
  if (arguments.has("mode")) {
    options.mode = arguments.value("mode") == "overwrite" ? pipeline::PutMode::kOverwrite
                                                          : pipeline::PutMode::kMerge;
    settings.call.mode = options.mode;
  }
  std::string error;
  for (const std::string_view pair : arguments.values("parameters")) {
    if (error.empty()) error = take_pair(pair, settings);
  }
  if (error.empty()) error = take_limits(arguments, options.limits);
  if (error.empty()) error = take_created_date(arguments, options);
  if (error.empty()) error = take_variables(arguments, options);
  return error;
}

bool take_values(const Arguments& arguments, ImportOptions& options) {
  if (!arguments.has("values")) return true;
  const std::optional<pipeline::Values> values =
      load_file(arguments, "values", pipeline::load_values, options.text);
  if (!values) return false;
  options.variables.insert(options.variables.begin(), values->begin(), values->end());
  return true;
}

std::optional<ImportSettings> import_settings(std::string_view command,
                                              const Arguments& arguments) {
  ImportSettings settings;
  const std::string error = take_import_settings(arguments, settings);
  if (!error.empty()) {
    complain(std::string(command) + ": " + error);
    return std::nullopt;
  }
  if (!take_values(arguments, settings.options)) return std::nullopt;
  return settings;
}

}  // namespace gwport::cli
