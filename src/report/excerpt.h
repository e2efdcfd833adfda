// The part of a source line that a finding shows.
#pragma once

#include <string_view>

#include "diag/span.h"
#include "report/finding.h"

namespace gwport::report {

/// The line on which the span (known) begins. Only about 100 bytes around it are looked at, so that
/// a thousand findings in a document of one long line stay cheap; what is cut off is shown as
/// "...". A span over several lines is marked to the end of its first one.
[[nodiscard]] Excerpt excerpt_of(std::string_view text, diag::Span span);

}  // namespace gwport::report
