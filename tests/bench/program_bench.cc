// Measures whole runs of gwport against the floors of the same run, and prints each ratio with its
// target; with GWPORT_NODE_MODULES against npm swagger2openapi, too. Usage: program_bench GWPORT.
// Exit status 1 if a target is missed.
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

double times_input(const Usage& usage, double less, std::size_t bytes) {
  return (static_cast<double>(usage.peak_kib) * 1024 - less) / static_cast<double>(bytes);
}

void large_imports(const Program& program, const std::string& json, double j, double l) {
  const Usage of_json = program.import(program.folder + "/large.json", 7);
  const Usage of_yaml = program.import(program.folder + "/large.yaml", 5);
  line("import 13 MB JSON, whole process", of_json.cpu_ms / j, "J", 3, "");
  line("import 13 MB JSON, peak memory over 8 MB", times_input(of_json, 8e6, json.size()),
       "x input", 5, "");
  line("import of the same as YAML, whole process", of_yaml.cpu_ms / l, "L", 4,
       "(no target is set)");
}

void large_conversions(const Program& program, const std::string& json, const std::string& yaml,
                       double j, double l) {
  const Usage of_json = program.convert(program.folder + "/large.json", 7);
  line("convert 13 MB JSON, whole process", of_json.cpu_ms / j, "J", 2, "");
  line("convert 13 MB JSON, peak memory over 6 MB", times_input(of_json, 6e6, json.size()),
       "x input", 3.5, "");
  const Usage back = gwport::bench::median(
      {program.path, "convert", program.folder + "/converted", "--to", "oas30", "--quiet"}, 7);
  line("convert it back, whole process", back.cpu_ms / j, "J", 2, "");
  const Usage of_yaml = program.convert(program.folder + "/large.yaml", 5);
  line("convert the same as YAML, whole process", of_yaml.cpu_ms / l, "L", 2, "");
  line("convert YAML, peak memory over 6 MB", times_input(of_yaml, 6e6, yaml.size()), "x input",
       3.5, "");
}

void large_documents(const Program& program) {
  const std::string json = gwport::bench::openapi_json(13U << 20);
  const std::string yaml = gwport::bench::openapi_yaml(13U << 20);
  written(program.folder, "large.json", json);
  written(program.folder, "large.yaml", yaml);
  const double j = gwport::bench::json_floor_ms(json);
  const double l = gwport::bench::yaml_floor_ms(yaml);
  std::printf("J = %.1f ms for %.1f MB of JSON, L = %.1f ms for %.1f MB of YAML\n", j,
              static_cast<double>(json.size()) / 1e6, l, static_cast<double>(yaml.size()) / 1e6);
  large_imports(program, json, j, l);
  large_conversions(program, json, yaml, j, l);
}

/// Against npm swagger2openapi, where $GWPORT_NODE_MODULES names a folder that has it.
void peer(const Program& program) {
  const char* modules = std::getenv("GWPORT_NODE_MODULES");
  if (modules == nullptr) {
    std::puts("swagger2openapi: GWPORT_NODE_MODULES names no folder that has it; not compared");
    return;
  }
  const std::string input =
      written(program.folder, "peer.json", gwport::bench::openapi_json(1'900'000));
  const std::string swagger = program.folder + "/peer-swagger.json";
  static_cast<void>(gwport::bench::run(
      {program.path, "convert", input, "--to", "swagger", "--quiet", "-o", swagger}));
  const Usage ours = gwport::bench::median({program.path, "convert", swagger, "--to", "oas30",
                                            "--quiet", "-o", program.folder + "/converted"},
                                           9);
  const Usage theirs =
      gwport::bench::median({"/usr/bin/env", "node", std::string(modules) + "/.bin/swagger2openapi",
                             swagger, "--patch", "-o", program.folder + "/theirs"},
                            3);
  char detail[96];
  std::snprintf(detail, sizeof detail, "(1 / %.0f: %.0f ms against %.0f ms)",
                theirs.cpu_ms / ours.cpu_ms, ours.cpu_ms, theirs.cpu_ms);
  line("convert 2 MB Swagger, CPU of swagger2openapi", ours.cpu_ms / theirs.cpu_ms, "x", 0.02,
       detail);
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
  for (const std::string& file : {json, yaml}) {
    const bool is_json = file == json;
    line(is_json ? "convert 20 KB JSON, peak memory" : "convert 20 KB YAML, peak memory",
         static_cast<double>(program.convert(file, 9).peak_kib) * 1024 / 1e6, "MB", 6.07, "");
  }
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
  small_documents(program);  // first: a child's peak counts from what this process holds
  large_documents(program);
  peer(program);
  growth(program);
  const std::string clean = std::string("rm -rf '") + folder + "'";
  return std::system(clean.c_str()) == 0 && all_met ? 0 : 1;
}
