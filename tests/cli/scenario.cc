#include "cli/scenario.h"

#include <cstdlib>
#include <string_view>

namespace gwport::tests {
namespace {

constexpr std::string_view kMark = "==== ";

bool take_prefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

void add_stream(Scenario& scenario, std::string_view name, Expected Step::*stream,
                std::string text) {
  if (scenario.steps.empty()) {
    scenario.error = "expectation before the first command";
    return;
  }
  scenario.steps.back().*stream = {std::move(text), name == " contains"};
}

void add_section(Scenario& scenario, std::string_view name, std::string text) {
  if (take_prefix(name, "file ")) {
    scenario.files.emplace_back(name, std::move(text));
  } else if (name == "run") {
    scenario.steps.push_back({std::move(text), 0, {}, {}});
  } else if (name == "status" && !scenario.steps.empty()) {
    scenario.steps.back().status = std::atoi(text.c_str());
  } else if (take_prefix(name, "stdout")) {
    add_stream(scenario, name, &Step::out, std::move(text));
  } else if (take_prefix(name, "stderr")) {
    add_stream(scenario, name, &Step::err, std::move(text));
  } else {
    scenario.error = "unknown section: " + std::string(name);
  }
}

}  // namespace

Scenario parse_scenario(const std::string& text) {
  Scenario scenario;
  std::string_view rest = text;
  std::string name;
  std::string body;
  const auto finish = [&] {
    if (!name.empty()) add_section(scenario, name, std::move(body));
    body.clear();
  };
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end);
    if (take_prefix(line, kMark)) {
      finish();
      name = line.substr(0, line.find('\n'));
    } else {
      body += line;
    }
  }
  finish();
  if (scenario.steps.empty() && scenario.error.empty()) scenario.error = "no command";
  return scenario;
}

}  // namespace gwport::tests
