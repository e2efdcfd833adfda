// Commands whose result is what they find in files: validate, lint.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <string_view>

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "diag/source.h"
#include "pipeline/controls.h"
#include "pipeline/validate.h"

namespace gwport::cli {

inline constexpr std::array<std::string_view, 4> kSeverities{"error", "warning", "info", "hint"};

inline constexpr Option kFailOptions[] = {
    {"fail-severity", 0, "SEVERITY",
     "the mildest finding that gives exit status 1: error (default),\nwarning, info or hint",
     kSeverities},
};

/// What is done with a file that the user names though it is no OpenAPI document. Those that come
/// from a folder, a pattern or a list are skipped.
enum class NamedOthers {
  kChecked,
  kSkipped,
};

/// Looks at one document. Called from several threads. `alone` says that there is no other: what
/// was made of the document may then stay where it is (cli/keep.h).
using Check = std::function<pipeline::Validation(std::unique_ptr<diag::Source> source, bool alone)>;

/// Checks all inputs and shows the findings in the order of the inputs, as the options say
/// (cli/findings.h, cli/controls.h). A file that can't be read stops no other one. `asked` are the
/// rules that the check asks.
[[nodiscard]] ExitCode check_files(std::string_view command, const Arguments& arguments,
                                   NamedOthers others, const Check& check,
                                   const pipeline::Asked& asked = {});

}  // namespace gwport::cli
