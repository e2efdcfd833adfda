// Measures gwport lint as a whole, beside what else people have. Usage: lint_program_bench GWPORT.
// $GWPORT_NODE_MODULES may name a folder with .bin/redocly and .bin/spectral (npm install
// @redocly/cli @stoplight/spectral-cli); spectral takes a minute. Exit status 1 if a target is
// missed.
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "bench/documents.h"
#include "bench/floors.h"
#include "bench/process.h"

namespace {

namespace fs = std::filesystem;
using gwport::bench::Usage;

bool all_met = true;

void line(const char* what, double value, const char* unit, double target, bool at_least = false) {
  const bool met = at_least ? value >= target : value <= target;
  all_met = all_met && met;
  std::printf("%-44s %8.2f %-12s target %s %-7.4g %s\n", what, value, unit,
              at_least ? ">=" : "<=", target, met ? "ok" : "MISSED");
}

std::string written(const fs::path& path, const std::string& text) {
  std::ofstream(path) << text;
  return path;
}

struct Program {
  std::string path;

  [[nodiscard]] Usage run(const char* command, const std::string& file, int runs) const {
    return gwport::bench::median({path, command, file, "--limit", "body=none", "--quiet"}, runs);
  }
};

/// Many siblings whose variables have names of their own.
std::string siblings(std::size_t n) {
  std::string text = "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths:\n";
  for (std::size_t i = 0; i < n; ++i) {
    const std::string number = std::to_string(i);
    text += "  /a/{x" + number + "}/b" + number + ":\n    get:\n      responses: {'200': {}}\n";
  }
  return text;
}

/// A comment that asks to ignore a finding for each path.
std::string suppressions(std::size_t n) {
  std::string text =
      "openapi: 3.0.1\ninfo: {title: t, version: '1'}\npaths:\n  /whole:\n    get:\n"
      "      responses: {'200': {}}\n      x-amazon-apigateway-integration: {type: mock}\n";
  for (std::size_t i = 0; i < n; ++i) {
    text += "  /p" + std::to_string(i) +
            ":\n    get:  # gwport-ignore integration-missing\n      responses: {'200': {}}\n";
  }
  return text;
}

/// One line with a finding for each of many models.
std::string one_line(std::size_t n) {
  std::string text =
      R"({"openapi":"3.0.1","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{)";
  for (std::size_t i = 0; i < n; ++i) {
    if (i > 0) text += ',';
    text += "\"M_" + std::to_string(i) + R"(":{"type":"object","example":{}})";
  }
  return text + "}}}";
}

void growth(const Program& program, const fs::path& folder, const char* what,
            std::string (*make)(std::size_t)) {
  constexpr std::size_t kSmall = 4000;
  const Usage one = program.run("lint", written(folder / "one", make(kSmall)), 5);
  const Usage eight = program.run("lint", written(folder / "eight", make(kSmall * 8)), 3);
  line(what, eight.cpu_ms / one.cpu_ms, "x for 8 x", 9.5);
}

void peers(const std::string& file, double lint_ms) {
  const char* folder = std::getenv("GWPORT_NODE_MODULES");
  if (folder == nullptr) return;
  const fs::path programs = fs::path(folder) / ".bin";
  if (fs::exists(programs / "redocly")) {
    const Usage redocly = gwport::bench::median({programs / "redocly", "lint", file}, 3);
    line("CPU of redocly lint over gwport lint", redocly.cpu_ms / lint_ms, "x", 50, true);
  }
  if (!fs::exists(programs / "spectral")) return;
  const std::string rules =
      written(fs::path(file).parent_path() / "rules.yaml", "extends: [\"spectral:oas\"]\n");
  const Usage spectral =
      gwport::bench::median({programs / "spectral", "lint", "-q", "-r", rules, file}, 1);
  line("CPU of spectral lint over gwport lint", spectral.cpu_ms / lint_ms, "x", 1000, true);
}

void measure(const Program& program, const fs::path& folder) {
  const std::string json = gwport::bench::openapi_json(13U << 20);
  const double j = gwport::bench::json_floor_ms(json);
  const std::string large = written(folder / "large.json", json);
  const double import_ms = program.run("import", large, 7).cpu_ms;
  const double lint_ms = program.run("lint", large, 7).cpu_ms;
  line("lint 13 MB JSON, whole process", lint_ms / j, "J", 3);
  line("lint 13 MB JSON, more than its import", (lint_ms - import_ms) / j, "J", 0.5);
  const std::string small = written(folder / "20k.json", gwport::bench::openapi_json(20'000));
  line("lint 20 KB JSON, wall, least of 51", program.run("lint", small, 51).wall_ms, "ms", 3);
  growth(program, folder, "lint, siblings that are called differently", siblings);
  growth(program, folder, "lint, suppressions", suppressions);
  growth(program, folder, "lint, one line of findings", one_line);
  peers(large, lint_ms);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: lint_program_bench GWPORT\n", stderr);
    return 2;
  }
  char folder[] = "/tmp/gwport-bench-XXXXXX";
  if (mkdtemp(folder) == nullptr) {
    std::perror("mkdtemp");
    return 2;
  }
  measure({argv[1]}, folder);
  fs::remove_all(folder);
  return all_met ? 0 : 1;
}
