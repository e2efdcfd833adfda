#include "pipeline/config.h"

#include <unistd.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "diag/catalogue/config.h"
#include "diag/catalogue/input.h"
#include "lint/read_config.h"
#include "pipeline/files.h"
#include "pipeline/paths.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

constexpr std::size_t kMostFiles = 100;  // of one configuration: each may name many more

bool exists(const std::string& path) { return ::access(path.c_str(), F_OK) == 0; }

/// Whether there is nothing but comments.
bool says_nothing(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos && line[first] != '#') return false;
  }
  return true;
}

doc::Document read_text(std::string name, std::string text, diag::Diagnostics& diagnostics) {
  return text::read(std::make_unique<diag::Source>(std::move(name), std::move(text)),
                    {.yaml_reader = text::YamlReader::kYamlCpp,
                     .scalars = text::Scalars::kOpenApi3,
                     .refusal = &diag::rules::kUnreadableInput},
                    diagnostics);
}

/// Reads a file after those that it builds on. Files are named by absolute paths.
class Loader {
 public:
  explicit Loader(LoadedConfig& loaded) : loaded_(loaded) {}

  /// The text of the top file is there already.
  lint::Config load(const std::string& path, std::string text) {
    if (says_nothing(text)) return {};
    open_.push_back(path);
    diag::Diagnostics diagnostics;
    const doc::Document document = read_text(shown_path(path), std::move(text), diagnostics);
    lint::ConfigFile file = lint::read_config(document, diagnostics);
    lint::Config base;
    for (const lint::Extended& extended : file.extends) {
      base = lint::combined(std::move(base), load_extended(path, extended, diagnostics));
    }
    report::FileFindings findings = report::collect(document, diagnostics.list());
    if (!findings.findings.empty()) loaded_.findings.push_back(std::move(findings));
    open_.pop_back();
    return lint::combined(std::move(base), std::move(file.config));
  }

 private:
  lint::Config load_extended(const std::string& from, const lint::Extended& extended,
                             diag::Diagnostics& diagnostics) {
    const auto refuse = [&](std::string_view reason) {
      diagnostics.report(diag::rules::kConfigExtends, extended.span, {extended.path, reason});
      return lint::Config{};
    };
    if (extended.path.find("://") != std::string::npos) return refuse("nothing is fetched");
    const bool whole = extended.path.starts_with('/');
    const std::string path =
        absolute_path(whole ? extended.path : folder_of(from) + '/' + extended.path);
    if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
      return refuse("it builds on this file");
    }
    if (++files_ > kMostFiles) return refuse("these are too many files");
    FileText text = read_file(path);
    if (!text.text) return refuse(text.error);
    return load(path, *std::move(text.text));
  }

  LoadedConfig& loaded_;
  std::vector<std::string> open_;  // the files that are being read, each because of the one before
  std::size_t files_ = 0;
};

}  // namespace

std::string find_config(const std::string& folder) {
  for (std::string at = folder;;) {
    std::string path = at + (at.ends_with('/') ? "" : "/") + std::string(kConfigName);
    if (exists(path)) return path;
    const std::string above = folder_of(at);
    if (above == at || exists(at + "/.git")) return {};
    at = above;
  }
}

LoadedConfig load_config(const std::string& path) {
  LoadedConfig loaded;
  FileText text = read_file(path);
  if (!text.text) {
    loaded.error = "can't read " + path + ": " + text.error;
    return loaded;
  }
  const std::string absolute = absolute_path(path);
  lint::Config config = Loader(loaded).load(absolute, *std::move(text.text));
  config.folder = folder_of(absolute);
  if (loaded.findings.empty()) loaded.config = std::move(config);
  return loaded;
}

}  // namespace gwport::pipeline
