// lint --fix of any text: what was readable stays so, no finding of a new kind comes, none comes
// more often, and of the mended text nothing is mended again.
#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "pipeline/fix.h"

namespace {

using namespace gwport;
using Counts = std::map<std::string_view, std::size_t>;

void require(bool condition) {
  if (!condition) std::abort();
}

Counts counts_of(const pipeline::LintResult& result) {
  Counts counts;
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    ++counts[each.rule->id];
  }
  return counts;
}

pipeline::LintResult linted(const std::string& text) {
  return pipeline::lint(std::make_unique<diag::Source>("document", text), {});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const pipeline::FixResult fixed = pipeline::fix("document", text, {});
  require(fixed.done.empty() == (fixed.text == text));
  if (fixed.done.empty()) return 0;
  const pipeline::LintResult after = linted(fixed.text);
  require(after.validation.document.root != nullptr);
  const Counts old = counts_of(linted(text));
  for (const auto& [id, count] : counts_of(after)) {
    const auto before = old.find(id);
    require(before != old.end() && count <= before->second);
  }
  require(pipeline::fix("document", fixed.text, {}).text == fixed.text);
  return 0;
}
