// Both YAML readers: no crash or hang on any bytes, spans lie in the text and lead back to their
// nodes, and what was read is JSON. The fast reader says what libyaml says, or nothing.
#include <cstdint>
#include <memory>
#include <string>

#include "check_tree.h"
#include "text/block_yaml.h"
#include "text/bytes.h"
#include "text/json_writer.h"
#include "text/read.h"
#include "text/yaml_reader.h"
#include "unit/text/event_log.h"

namespace {

void compare_readers(std::string_view text) {
  namespace yaml = gwport::text;
  const std::uint32_t start = yaml::bom_length(text);
  const yaml::ByteCheck check = yaml::check_bytes(text, start);
  yaml::EventLog fast;
  if (check.bad || check.odd_break.known()) return;
  if (!yaml::block_yaml_events(text, start, fast)) return;
  yaml::EventLog slow;
  yaml::libyaml_events(text, start, check.ascii, slow);
  gwport::fuzz::require(slow.tab || fast.log == slow.log);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace text = gwport::text;
  compare_readers({reinterpret_cast<const char*>(data), size});
  for (const text::YamlReader reader : {text::YamlReader::kLibyaml, text::YamlReader::kYamlCpp}) {
    gwport::doc::Document document;
    document.source = std::make_unique<gwport::diag::Source>(
        "fuzz", std::string(reinterpret_cast<const char*>(data), size));
    document.arena = std::make_unique<gwport::doc::Arena>();
    text::ReadOptions options;
    options.yaml_reader = reader;
    gwport::diag::Diagnostics diagnostics;
    text::read_yaml(document, options, diagnostics);
    gwport::fuzz::check_document(document, diagnostics);
    if (document.root == nullptr) continue;
    const std::string json = text::to_json(*document.root, text::JsonStyle::kCompact);
    gwport::diag::Diagnostics none;
    const auto again =
        text::read_json_text(std::make_unique<gwport::diag::Source>("fuzz", json), {}, none);
    gwport::fuzz::require(again.root != nullptr);
  }
  return 0;
}
