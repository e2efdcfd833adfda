// Security schemes and requirements of an export, the same in both versions.
#pragma once

#include "doc/dialect.h"
#include "doc/sink.h"
#include "emit/export/view.h"

namespace gwport::emit {

/// Whether the export has any security scheme.
[[nodiscard]] bool has_security_schemes(const ExportView& view);

/// The value of securityDefinitions or components.securitySchemes: every authorizer, and the
/// schemes api_key and sigv4 that the service makes when a method needs them.
void emit_security_schemes(const ExportView& view, doc::Dialect dialect, doc::Sink& sink);

/// The member `security` of an operation: the authorizer (with scopes) or sigv4, then the API key;
/// nothing for an open method.
void emit_security(const ExportView& view, const model::Method& method, doc::Sink& sink);

}  // namespace gwport::emit
