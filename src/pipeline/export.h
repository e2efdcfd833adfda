// GetExport: what a stage's document looks like.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "emit/export/options.h"
#include "model/state.h"

namespace gwport::pipeline {

enum class ExportType { kSwagger, kOas30 };
enum class ExportFormat { kJson, kYaml };

/// The parameters of GetExport, and the facts of the deployment that a state need not hold.
struct ExportRequest {
  ExportType type = ExportType::kOas30;
  ExportFormat format = ExportFormat::kJson;
  emit::ExportOptions options;
  /// The stage's documentation version. Absent: what the state's stage says. A version that the
  /// state does not have stands for its current parts.
  std::optional<std::string> documentation_version;
  std::string documentation_created_date;
};

/// The answer of GetExport.
struct ExportResult {
  std::string body;  ///< empty when refused; no line end after the last line
  std::string content_type;
  std::string content_disposition;
  std::string error_code;         ///< BadRequestException or NotFoundException; empty: accepted
  std::string error_message;      ///< the service's words
  diag::Diagnostics diagnostics;  ///< the refusal, or what is not known; without places
};

/// Exports a stage of an API. A state that lists no stages has every stage that is asked for.
[[nodiscard]] ExportResult export_api(const model::State& state, ExportRequest request);

/// Sets the flags of one value of the `extensions` parameter (integrations, authorizers,
/// apigateway, documentation, postman); false for another word. What `postman` adds is not known:
/// nothing.
[[nodiscard]] bool add_extension(std::string_view value, emit::ExportOptions& options);

}  // namespace gwport::pipeline
