// Parts that both exporters print alike.
#pragma once

#include "doc/sink.h"
#include "emit/export/extras.h"
#include "emit/export/view.h"

namespace gwport::emit {

/// One method as an export sees it.
struct ExportedMethod {
  const model::Resource& resource;
  const model::Method& method;
  const doc::Node* documentation = nullptr;  ///< of the METHOD part that applies
};

/// Looks up a documentation part of something that belongs to the method.
[[nodiscard]] const doc::Node* part_of(const ExportView& view, const ExportedMethod& of,
                                       std::string_view type, std::string_view status_code = {},
                                       std::string_view name = {});

/// The host of the API's default endpoint. Regions of China have a domain of their own.
[[nodiscard]] std::string execute_api_host(const ExportOptions& options);

/// info.version: that of the API, else the deployment's date.
[[nodiscard]] std::string_view exported_version(const ExportView& view);

/// The member `description` of info: the API part's info.description, else the API's own.
void emit_info_description(const ExportView& view, doc::Sink& sink);

/// The x- members of the API part's info.
void emit_info_extras(const ExportView& view, doc::Sink& sink);

/// tags, summary and description of an operation.
void emit_operation_texts(const ExportedMethod& of, doc::Sink& sink);

/// The x- members of an operation: validator, integration, and what the METHOD part holds.
void emit_operation_extras(const ExportView& view, const ExportedMethod& of, doc::Sink& sink);

/// Writes the description of a header, and what it holds, in the order of the version.
using EmitHeader = void (*)(const doc::Node* part, doc::Sink& sink);

/// The headers of a response, in hash order of their bare names.
void emit_headers(const ExportView& view, const ExportedMethod& of,
                  const model::MethodResponse& response, EmitHeader emit, doc::Sink& sink);

/// The description of a response: its part's, else "<code> response".
void emit_response_description(const ExportView& view, const ExportedMethod& of,
                               std::string_view status_code, doc::Sink& sink);

/// The x- members of the document.
void emit_root_extras(const ExportView& view, doc::Sink& sink);

/// The methods of a resource in the given order of keys, ANY and the RESOURCE part's x- members
/// last. `emit` writes one operation.
void emit_path_item(const ExportView& view, const model::Resource& resource,
                    const std::vector<std::string_view>& order,
                    const std::function<void(const ExportedMethod&)>& emit, doc::Sink& sink);

}  // namespace gwport::emit
