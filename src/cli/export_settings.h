// Option values of exports: each is checked, and taken over or refused.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "cli/arguments.h"
#include "pipeline/export.h"

namespace gwport::cli {

inline constexpr std::array<std::string_view, 2> kExportTypes{"oas30", "swagger"};
inline constexpr std::array<std::string_view, 2> kAccepts{"application/json", "application/yaml"};
inline constexpr std::array<std::string_view, 3> kMemberOrders{"B", "C", "D"};

/// The document that an export asks for.
inline constexpr Option kDocumentOptions[] = {
    {"export-type", 0, "TYPE", "oas30 (default) or swagger", kExportTypes},
    {"accepts", 0, "TYPE", "application/json (default) or application/yaml", kAccepts},
    {"member-order", 0, "ORDER",
     "of members of integrations and authorizers: C (default),\n"
     "B or D; the service itself varies (explain export-order)",
     kMemberOrders},
};

/// Takes over one pair extensions=LIST of --parameters; what is wrong with it, in a sentence.
[[nodiscard]] std::string take_extensions(std::string_view pair, emit::ExportOptions& options);

/// Takes over --export-type, --accepts, --member-order and --parameters extensions=LIST. Gives what
/// is wrong with them in a sentence, empty if nothing is.
[[nodiscard]] std::string take_export_settings(const Arguments& arguments,
                                               pipeline::ExportRequest& request);

}  // namespace gwport::cli
