// Options that several commands share.
#pragma once

#include <array>
#include <string_view>

#include "cli/arguments.h"

namespace gwport::cli {

inline constexpr std::array<std::string_view, 2> kFormats{"text", "json"};
inline constexpr std::array<std::string_view, 3> kColors{"auto", "always", "never"};
inline constexpr std::array<std::string_view, 2> kYamlReaders{"libyaml", "yaml-cpp"};

/// Every command takes these.
inline constexpr Option kCommonOptions[] = {
    {"help", 'h', "", "show this help"},
    {"output-file", 'o', "FILE", "write the result to FILE, whole or not at all"},
    {"format", 0, "FORMAT", "text (default) or json", kFormats},
};

/// Commands that report findings.
inline constexpr Option kReportOptions[] = {
    {"color", 0, "WHEN", "auto (default), always or never", kColors},
    {"quiet", 'q', "", "report errors only, without a summary"},
};

/// Commands that read documents.
inline constexpr Option kInputOptions[] = {
    {"stdin-filepath", 0, "NAME", "the name to report for standard input"},
    {"yaml-reader", 0, "READER", "libyaml (default) or yaml-cpp", kYamlReaders},
};

}  // namespace gwport::cli
