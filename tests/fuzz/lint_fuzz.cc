// Lint of any text: nothing crashes or hangs, what is found points into the text and has a rule,
// and what rules say beside the import is no refusal.
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

#include "doc/pointer.h"
#include "pipeline/catalogue.h"
#include "pipeline/lint.h"
#include "pipeline/security.h"

namespace {

using namespace gwport;

void require(bool condition) {
  if (!condition) std::abort();
}

void check_place(const doc::Document& document, diag::Span span) {
  if (!span.known()) return;
  require(span.begin <= span.end && span.end <= document.source->text().size());
  if (document.root == nullptr) return;
  const std::string pointer = doc::pointer_at(*document.root, span);
  require(doc::resolve_pointer(*document.root, pointer) != nullptr);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  pipeline::LintResult result =
      pipeline::lint(std::make_unique<diag::Source>("fuzz", std::move(text)), {});
  for (const diag::Diagnostic& each : result.validation.diagnostics.list()) {
    require(each.rule != nullptr && pipeline::find_rule(each.rule->id) == each.rule);
    check_place(result.validation.document, each.span);
  }
  const bool has_state = result.state.has_value();
  pipeline::Controls controls({.config = "none", .rules = {}, .fails_at = {}, .asked = {}});
  const pipeline::InputControl control = controls.of("fuzz");
  const pipeline::SecuritySummary summary =
      pipeline::summarize_security(std::move(result), controls, control);
  require(!summary.known || has_state);
  require(summary.known || summary.methods.empty());  // lint looks on where the service does not
  require(!pipeline::security_text({summary}).empty());
  return 0;
}
