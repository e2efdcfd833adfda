// Measures whole runs of gwport against the floors of the same run, and prints each ratio with its
// target. Usage: program_bench GWPORT. Exit status 1 if a target is missed.
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "bench/documents.h"
#include "bench/floors.h"
#include "bench/process.h"

namespace {

using gwport::bench::Usage;

bool all_met = true;

void line(const char* what, double value, const char* unit, double target, const char* detail) {
  const bool met = value <= target;
  all_met = all_met && met;
  std::printf("%-44s %8.2f %-8s target <= %-7.4g %-6s %s\n", what, value, unit, target,
              met ? "ok" : "MISSED", detail);
}

std::string written(const std::string& folder, const std::string& name, const std::string& text) {
  std::string path = folder + "/" + name;
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr || std::fwrite(text.data(), 1, text.size(), file) != text.size() ||
      std::fclose(file) != 0) {
    std::perror(path.c_str());
    std::exit(2);
  }
  return path;
}

struct Program {
  std::string path;
  std::string folder;

  [[nodiscard]] Usage import(const std::string& file, int runs) const {
    return gwport::bench::median({path, "import", file, "--limit", "body=none", "--quiet"}, runs);
  }

  /// To the other version; the generated documents are OpenAPI 3.0.
  [[nodiscard]] Usage convert(const std::string& file, int runs) const {
    return gwport::bench::median(
        {path, "convert", file, "--to", "swagger", "--quiet", "-o", folder + "/converted"}, runs);
  }

  [[nodiscard]] Usage run(gwport::bench::Run what, const std::string& file, int runs) const {
    if (what == gwport::bench::Run::kImport) return import(file, runs);
    return gwport::bench::median({path, "docs", "list", file, "--quiet"}, runs);
  }
};

void large_documents(const Program& program) {
  const std::string json = gwport::bench::openapi_json(13U << 20);
  const std::string yaml = gwport::bench::openapi_yaml(13U << 20);
  const double j = gwport::bench::json_floor_ms(json);
  const double l = gwport::bench::yaml_floor_ms(yaml);
  std::printf("J = %.1f ms for %.1f MB of JSON, L = %.1f ms for %.1f MB of YAML\n", j,
              static_cast<double>(json.size()) / 1e6, l, static_cast<double>(yaml.size()) / 1e6);
  const Usage of_json = program.import(written(program.folder, "large.json", json), 7);
  const Usage of_yaml = program.import(written(program.folder, "large.yaml", yaml), 5);
  line("import 13 MB JSON, whole process", of_json.cpu_ms / j, "J", 3, "");
  line("import 13 MB JSON, peak memory over 8 MB",
       (static_cast<double>(of_json.peak_kib) * 1024 - 8e6) / static_cast<double>(json.size()),
       "x input", 5, "");
  const std::size_t bytes = json.size();
  const Usage converted = program.convert(program.folder + "/large.json", 7);
  line("convert 13 MB JSON, whole process", converted.cpu_ms / j, "J", 2, "");
  line("convert 13 MB JSON, peak memory over 6 MB",
       (static_cast<double>(converted.peak_kib) * 1024 - 6e6) / static_cast<double>(bytes),
       "x input", 3.5, "");
  const Usage back = gwport::bench::median(
      {program.path, "convert", program.folder + "/converted", "--to", "oas30", "--quiet"}, 7);
  line("convert it back, whole process", back.cpu_ms / j, "J", 2, "");
  line("import of the same as YAML, whole process", of_yaml.cpu_ms / l, "L", 4,
       "(no target is set)");
}

void growth(const Program& program) {
  const std::string small =
      written(program.folder, "s.json", gwport::bench::openapi_json(1U << 20));
  const std::string large =
      written(program.folder, "l.json", gwport::bench::openapi_json(8U << 20));
  line("convert, 8 times the input",
       program.convert(large, 5).cpu_ms / program.convert(small, 9).cpu_ms, "x time", 9.5, "");
  line("import, 8 times the input",
       program.import(large, 5).cpu_ms / program.import(small, 9).cpu_ms, "x time", 9.5, "");
  std::size_t count = 0;
  const gwport::bench::WorstCase* cases = gwport::bench::worst_cases(count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string one = written(program.folder, "w1", cases[i].make(cases[i].n));
    const std::string eight = written(program.folder, "w8", cases[i].make(cases[i].n * 8));
    const Usage base = program.run(cases[i].run, one, 9);
    const Usage more = program.run(cases[i].run, eight, 5);
    char detail[64];
    std::snprintf(detail, sizeof detail, "(%.0f ms -> %.0f ms)", base.cpu_ms, more.cpu_ms);
    line(cases[i].name, more.cpu_ms / base.cpu_ms, "x time", 9.5, detail);
  }
}

void small_documents(const Program& program) {
  const std::string json = written(program.folder, "20k.json", gwport::bench::openapi_json(20'000));
  const std::string yaml = written(program.folder, "20k.yaml", gwport::bench::openapi_yaml(20'000));
  line("import 20 KB JSON, wall", program.import(json, 51).wall_ms, "ms", 5, "(least of 51)");
  line("import 20 KB YAML, wall", program.import(yaml, 51).wall_ms, "ms", 8, "(least of 51)");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: program_bench GWPORT\n", stderr);
    return 2;
  }
  char folder[] = "/tmp/gwport-bench-XXXXXX";
  if (mkdtemp(folder) == nullptr) {
    std::perror("mkdtemp");
    return 2;
  }
  const Program program{argv[1], folder};
  large_documents(program);
  growth(program);
  small_documents(program);
  const std::string clean = std::string("rm -rf '") + folder + "'";
  return std::system(clean.c_str()) == 0 && all_met ? 0 : 1;
}
