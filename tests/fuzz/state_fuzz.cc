// A state that is taken must come back the same when it is printed and read again; whatever is said
// of a broken one must be printable.
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "pipeline/answer.h"
#include "pipeline/load.h"
#include "report/json.h"
#include "report/text.h"

namespace {

auto load(std::string text) {
  return gwport::pipeline::load_state(
      std::make_unique<gwport::diag::Source>("state", std::move(text)), {});
}

void require(bool condition) {
  if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto first = load(std::string(reinterpret_cast<const char*>(data), size));
  const std::vector<gwport::report::FileFindings> findings{
      gwport::report::collect(first.document, first.diagnostics.list())};
  const std::string shown = gwport::report::to_text(findings, {});
  require(shown.find('\x1B') == std::string::npos);
  require(load(gwport::report::to_json(findings)).document.root != nullptr);
  if (!first.value) {
    require(!findings.front().findings.empty());
    return 0;
  }
  const auto second = load(gwport::pipeline::state_json(*first.value));
  require(second.value.has_value());
  require(*second.value == *first.value);
  return 0;
}
