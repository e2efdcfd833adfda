#include "text/read.h"

#include <algorithm>
#include <limits>
#include <string>

#include "diag/catalogue/input.h"
#include "text/bytes.h"
#include "text/json_reader.h"
#include "text/yaml_reader.h"

namespace gwport::text {
namespace {

/// Places in a text are counted in 32 bits.
constexpr std::size_t kMostBytes = std::numeric_limits<std::uint32_t>::max() - 1;

enum class Notation {
  kJson,
  kYaml,
  kJsonInYaml,  ///< YAML for the service; read as JSON if it is JSON, for better places and
                ///< messages
};

Notation notation_of(std::string_view text) {
  const std::uint32_t bom = bom_length(text);
  std::size_t at = bom;
  while (at < text.size() && static_cast<unsigned char>(text[at]) <= ' ') ++at;
  if (at == text.size()) return Notation::kYaml;
  if (text[at] == '{') return bom == 0 ? Notation::kJson : Notation::kJsonInYaml;
  return text[at] == '[' ? Notation::kJsonInYaml : Notation::kYaml;
}

/// A document around the source; without one if the text is too long.
doc::Document around(std::unique_ptr<diag::Source> source, diag::Diagnostics& diagnostics) {
  doc::Document document;
  document.source = std::move(source);
  const std::size_t size = document.source->text().size();
  if (size > kMostBytes) {
    diagnostics.report(diag::rules::kInputTooLarge, {0, 0}, {std::to_string(kMostBytes >> 20U)});
    return document;
  }
  // Thousands of short texts (properties of documentation parts) may be kept at once.
  const std::size_t for_nodes = std::min<std::size_t>(4096, 256 + 4 * size);
  document.arena = std::make_unique<doc::Arena>(size + for_nodes);
  return document;
}

void read_json_in_yaml(doc::Document& document, const ReadOptions& options,
                       diag::Diagnostics& diagnostics) {
  diag::Diagnostics as_json;
  read_json(document, JsonExtent::kWholeText, options, as_json);
  if (document.root == nullptr) read_yaml(document, options, diagnostics);
}

}  // namespace

YamlReader default_yaml_reader() {
  return yaml_reader_named(GWPORT_YAML_READER).value_or(YamlReader::kLibyaml);
}

std::optional<YamlReader> yaml_reader_named(std::string_view name) {
  if (name == "libyaml") return YamlReader::kLibyaml;
  if (name == "yaml-cpp") return YamlReader::kYamlCpp;
  return std::nullopt;
}

doc::Document read(std::unique_ptr<diag::Source> source, const ReadOptions& options,
                   diag::Diagnostics& diagnostics) {
  doc::Document document = around(std::move(source), diagnostics);
  if (document.arena == nullptr) return document;
  switch (notation_of(document.source->text())) {
    case Notation::kJson:
      read_json(document, JsonExtent::kFirstValue, options, diagnostics);
      break;
    case Notation::kYaml:
      read_yaml(document, options, diagnostics);
      break;
    case Notation::kJsonInYaml:
      read_json_in_yaml(document, options, diagnostics);
      break;
  }
  return document;
}

doc::Document read(std::string_view name, std::string_view text, diag::Diagnostics& diagnostics) {
  return read(std::make_unique<diag::Source>(std::string(name), std::string(text)), {},
              diagnostics);
}

doc::Document read_json_text(std::unique_ptr<diag::Source> source, const ReadOptions& options,
                             diag::Diagnostics& diagnostics) {
  doc::Document document = around(std::move(source), diagnostics);
  if (document.arena != nullptr) {
    read_json(document, JsonExtent::kWholeText, options, diagnostics);
  }
  return document;
}

}  // namespace gwport::text
