#include "lint/findings.h"

#include <cstdint>
#include <map>
#include <memory>

#include "pipeline/files.h"
#include "pipeline/lint.h"

namespace gwport {
namespace {

/// Ids by line; those of one line in the order of the alphabet.
using Places = std::multimap<std::pair<std::size_t, std::string>, int>;

std::string text_of(const Places& places) {
  std::string list;
  for (const auto& [place, unused] : places) {
    list += std::to_string(place.first) + ": " + place.second + '\n';
  }
  return list;
}

void add_announced(Places& places, std::uint32_t line, std::string_view ids) {
  while (!ids.empty()) {
    const std::size_t comma = ids.find(", ");
    places.emplace(std::pair(line, std::string(ids.substr(0, comma))), 0);
    ids.remove_prefix(comma == ids.npos ? ids.size() : comma + 2);
  }
}

}  // namespace

std::string lint_file(const std::string& path) {
  pipeline::FileText file = pipeline::read_file(path);
  if (!file.text) return path + ": " + file.error;
  pipeline::ImportOptions options;
  constexpr std::string_view kPrivate = "# endpointConfigurationTypes=PRIVATE\n";
  if (file.text->starts_with(kPrivate)) options.read.endpoint_type = "PRIVATE";
  const pipeline::LintResult result =
      pipeline::lint(std::make_unique<diag::Source>(path, *std::move(file.text)), options);
  Places found;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    const diag::Source& source = *result.validation.document.source;
    const std::size_t line = each.span.known() ? source.position(each.span.begin).line : 0;
    found.emplace(std::pair(line, std::string(each.rule->id)), 0);
  }
  return text_of(found);
}

std::string announced(const std::string& path, std::string_view id) {
  constexpr std::string_view kAlso = "# also ";
  const pipeline::FileText file = pipeline::read_file(path);
  if (!file.text) return {};
  const diag::Source source(path, *file.text);
  Places places;
  for (std::uint32_t number = 1; number <= source.position(UINT32_MAX).line; ++number) {
    const std::string_view line = source.line(number);
    const std::size_t also = line.find(kAlso);
    if (line.ends_with("# here")) places.emplace(std::pair(number, std::string(id)), 0);
    if (also != line.npos) add_announced(places, number, line.substr(also + kAlso.size()));
  }
  return text_of(places);
}

}  // namespace gwport
