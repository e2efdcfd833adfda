#include "cli/docs_list.h"

#include <charconv>
#include <optional>
#include <string>

#include "cli/input.h"
#include "cli/output.h"
#include "pipeline/documentation_list.h"

namespace gwport::cli {
namespace {

/// The percentage of --min-coverage, 0 when it is not given; null when it is none.
std::optional<double> wanted_coverage(const Arguments& arguments) {
  std::string_view text = arguments.value("min-coverage", "0");
  if (text.ends_with('%')) text.remove_suffix(1);
  double percent = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), percent, std::chars_format::fixed);
  const bool whole = error == std::errc{} && end == text.data() + text.size();
  const bool possible = percent >= 0 && percent <= 100;  // false for NaN too
  return whole && possible ? std::optional(percent) : std::nullopt;
}

pipeline::DocumentationFilter filter_of(const Arguments& arguments) {
  pipeline::DocumentationFilter filter;
  filter.types = arguments.values("type");
  if (arguments.has("path")) filter.path = arguments.value("path");
  if (arguments.has("name-query")) filter.name = arguments.value("name-query");
  return filter;
}

std::string result_text(const Arguments& arguments, const pipeline::DocumentationList& list) {
  const bool undocumented = arguments.has("undocumented");
  if (arguments.value("format") == "json") {
    return pipeline::documentation_json(list, undocumented);
  }
  std::string text = pipeline::documentation_table(list, undocumented);
  if (!arguments.has("quiet")) text += pipeline::coverage_text(list) + '\n';
  return text;
}

}  // namespace

ExitCode list_documentation(const Arguments& arguments) {
  const std::optional<double> wanted = wanted_coverage(arguments);
  if (!wanted) {
    complain("docs: --min-coverage takes a percentage from 0 to 100, not '" +
             std::string(arguments.value("min-coverage")) + "'");
    return kTrouble;
  }
  std::optional<pipeline::LoadedApi> api = read_api(arguments, arguments.operands()[1]);
  if (!api) return kTrouble;
  if (!api->value) return show_api_findings(arguments, *api);
  const pipeline::DocumentationList list =
      pipeline::list_documentation(*api->value, filter_of(arguments), api->diagnostics);
  ExitCode status = show_api_findings(arguments, *api);
  if (status == kFine && list.coverage() < *wanted) {
    complain("docs: " + pipeline::coverage_text(list) + ", wanted are " +
             std::string(arguments.value("min-coverage")));
    status = kFindings;
  }
  return deliver(arguments, result_text(arguments, list), status);
}

}  // namespace gwport::cli
