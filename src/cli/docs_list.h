// gwport docs list: which texts the entities of an API have.
#pragma once

#include <array>
#include <string_view>

#include "cli/arguments.h"
#include "cli/exit_code.h"

namespace gwport::cli {

inline constexpr std::array<std::string_view, 12> kPartTypes{
    "API",          "AUTHORIZER",     "METHOD",   "MODEL",    "PATH_PARAMETER", "QUERY_PARAMETER",
    "REQUEST_BODY", "REQUEST_HEADER", "RESOURCE", "RESPONSE", "RESPONSE_BODY",  "RESPONSE_HEADER"};

inline constexpr Option kDocsListOptions[] = {
    {"type", 0, "TYPE", "only entities of this type, such as METHOD; once for each", kPartTypes},
    {"path", 0, "PATH", "only what belongs to the resource of this path"},
    {"name-query", 0, "TEXT", "only entities with a name that this is a part of"},
    {"undocumented", 0, "", "show only the entities without a text"},
    {"min-coverage", 0, "PERCENT",
     "exit status 1 when fewer of the entities have a text;\n0 to 100, with or without %"},
};

/// Lists the entities of the API in the second operand.
[[nodiscard]] ExitCode list_documentation(const Arguments& arguments);

}  // namespace gwport::cli
