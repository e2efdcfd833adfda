// A comparison as text, JSON, Markdown and annotations of GitHub.
#pragma once

#include <string>

#include "pipeline/diff/compare.h"
#include "pipeline/diff/fail_on.h"

namespace gwport::pipeline {

/// A plan for people: the groups, the most dangerous first, each entity with both places, and
/// counts at the end. "no differences" when there are none. Values are shown whole.
[[nodiscard]] std::string diff_text(const Comparison& comparison);

/// {"before", "after", "mode", "differences", "summary"}; one difference per entity.
[[nodiscard]] std::string diff_json(const Comparison& comparison);

/// The same as the text, as headings and tables of GitHub's Markdown.
[[nodiscard]] std::string diff_markdown(const Comparison& comparison);

/// One workflow command per entity and group: an error for what makes the run fail, a warning for
/// what touches security or callers, else a notice; then the counts. Source: GitHub's
/// documentation, "Workflow commands for GitHub Actions".
[[nodiscard]] std::string diff_github(const Comparison& comparison, const FailOn& on);

}  // namespace gwport::pipeline
