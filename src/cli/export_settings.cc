#include "cli/export_settings.h"

#include <algorithm>

namespace gwport::cli {
namespace {

extensions::MemberOrder member_order(std::string_view letter) {
  if (letter == "B") return extensions::MemberOrder::kB;
  return letter == "D" ? extensions::MemberOrder::kD : extensions::MemberOrder::kC;
}

}  // namespace

std::string take_extensions(std::string_view pair, emit::ExportOptions& options) {
  static constexpr std::string_view kKey = "extensions=";
  if (!pair.starts_with(kKey)) {
    return "--parameters takes extensions=LIST, not '" + std::string(pair) + "'";
  }
  pair.remove_prefix(kKey.size());
  while (!pair.empty()) {
    const std::size_t comma = std::min(pair.find(','), pair.size());
    if (!pipeline::add_extension(pair.substr(0, comma), options)) {
      static constexpr std::string_view kWords[] = {"integrations", "authorizers", "apigateway",
                                                    "documentation", "postman"};
      return unknown("extension", pair.substr(0, comma), kWords);
    }
    pair.remove_prefix(std::min(comma + 1, pair.size()));
  }
  return {};
}

std::string take_export_settings(const Arguments& arguments, pipeline::ExportRequest& request) {
  for (const std::string_view pair : arguments.values("parameters")) {
    std::string error = take_extensions(pair, request.options);
    if (!error.empty()) return error;
  }
  if (arguments.value("export-type") == "swagger") request.type = pipeline::ExportType::kSwagger;
  if (arguments.value("accepts") == "application/yaml") {
    request.format = pipeline::ExportFormat::kYaml;
  }
  request.options.member_order = member_order(arguments.value("member-order"));
  return {};
}

}  // namespace gwport::cli
