// The JSON reader: spans lie in the text and lead back to their nodes; what was read is the same
// when it is written and read again.
#include <cstdint>
#include <memory>
#include <string>

#include "check_tree.h"
#include "text/json_reader.h"
#include "text/json_writer.h"
#include "text/read.h"
#include "unit/text/same_tree.h"

namespace {

using gwport::fuzz::require;

/// The fast reader and nlohmann/json alone read the same.
void check_against_judge(const std::string& input, const gwport::doc::Document& read) {
  gwport::doc::Document judged;
  judged.source = std::make_unique<gwport::diag::Source>("fuzz", input);
  judged.arena = std::make_unique<gwport::doc::Arena>();
  gwport::diag::Diagnostics none;
  gwport::text::judge_json(judged, gwport::text::JsonExtent::kWholeText, {}, none);
  require((judged.root == nullptr) == (read.root == nullptr));
  if (judged.root != nullptr) require(gwport::same_tree(*judged.root, *read.root));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace text = gwport::text;
  const std::string input(reinterpret_cast<const char*>(data), size);
  gwport::diag::Diagnostics diagnostics;
  const auto first =
      text::read_json_text(std::make_unique<gwport::diag::Source>("fuzz", input), {}, diagnostics);
  gwport::fuzz::check_document(first, diagnostics);
  check_against_judge(input, first);
  if (first.root == nullptr) return 0;

  const std::string written = text::to_json(*first.root, text::JsonStyle::kCompact);
  gwport::diag::Diagnostics none;
  const auto second =
      text::read_json_text(std::make_unique<gwport::diag::Source>("fuzz", written), {}, none);
  require(second.root != nullptr);
  require(text::to_json(*second.root, text::JsonStyle::kCompact) == written);

  // A JSON object is a document whatever its name, and the same one.
  if (!first.root->is_object() || input.starts_with("\xEF\xBB\xBF")) return 0;
  gwport::diag::Diagnostics warnings;
  const auto document = text::read("fuzz", input, warnings);
  require(document.root != nullptr && warnings.empty());
  require(text::to_json(*document.root, text::JsonStyle::kCompact) == written);
  return 0;
}
