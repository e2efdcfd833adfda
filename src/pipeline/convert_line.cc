#include "pipeline/convert_line.h"

#include <memory>
#include <utility>

#include "pipeline/recognize.h"
#include "report/finding.h"
#include "report/json.h"
#include "report/printable.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

/// What a line holds.
struct Piece {
  std::string file;  ///< empty: not said
  std::string text;
};

/// Whether a document begins here: nearly all of them begin with their version.
bool begins_with_version(std::string_view line) {
  constexpr std::string_view kBlanks = " \t";
  const std::size_t brace = line.find_first_not_of(kBlanks);
  if (brace == std::string_view::npos || line[brace] != '{') return false;
  const std::size_t key = line.find_first_not_of(kBlanks, brace + 1);
  if (key == std::string_view::npos) return false;
  const std::string_view rest = line.substr(key);
  return rest.starts_with("\"swagger\"") || rest.starts_with("\"openapi\"");
}

Piece piece_of(std::string_view line, const ConvertOptions& options) {
  Piece whole{{}, std::string(line)};
  if (begins_with_version(line)) return whole;
  diag::Diagnostics ignored;  // the conversion finds them again
  const doc::Document document =
      text::read(std::make_unique<diag::Source>("", whole.text), options.text, ignored);
  const doc::Node* root = document.root;
  if (root == nullptr || is_openapi(*root)) return whole;
  const doc::Node* text = root->find("text");
  const doc::Node* inner = root->find("document");
  const bool is_text = text != nullptr && text->is_string();
  if (!is_text && inner == nullptr) return whole;
  Piece piece;
  const doc::Node* file = root->find("file");
  if (file != nullptr && file->is_string()) piece.file = file->text();
  piece.text = is_text ? text->text()
                       : line.substr(inner->span().begin, inner->span().end - inner->span().begin);
  return piece;
}

void write_result(const ConvertedDocument& converted, convert::Target target,
                  text::JsonWriter& json) {
  if (converted.format == doc::Format::kJson) {
    json.key("document");
    convert::write_converted(*converted.root, target, json);
    return;
  }
  std::string yaml;
  converted.text([&yaml](std::string_view piece) {
    yaml += piece;
    return true;
  });
  json.member("text", yaml);
}

}  // namespace

ConvertedLine convert_line(std::string_view line, const std::string& name,
                           const ConvertOptions& options, diag::Severity least) {
  Piece piece = piece_of(line, options);
  const bool named = !piece.file.empty();
  ConvertOptions for_root = options;
  for_root.keep_text = false;
  const ConvertedDocument converted = convert_document(
      std::make_unique<diag::Source>(named ? piece.file : name, std::move(piece.text)), for_root);
  const report::FileFindings findings[] = {
      report::collect(converted.document, converted.diagnostics.list(), least)};
  ConvertedLine result;
  result.converted = static_cast<bool>(converted.text);
  text::JsonWriter json(result.text, text::JsonStyle::kCompact, text::JsonEnd::kNewLine);
  json.begin_object();
  if (named) json.member("file", report::valid_utf8(piece.file));
  json.member_boolean("converted", result.converted);
  json.member_integer("losses", static_cast<std::int64_t>(converted.losses));
  if (result.converted) write_result(converted, options.to, json);
  json.key("findings");
  report::write_findings(findings, json);
  json.end_object();
  return result;
}

ConvertedLine unreadable_line(std::string_view reason) {
  ConvertedLine result;
  text::JsonWriter json(result.text, text::JsonStyle::kCompact, text::JsonEnd::kNewLine);
  json.begin_object();
  json.member_boolean("converted", false);
  json.member("error", reason);
  json.key("findings");
  json.begin_array();
  json.end_array();
  json.end_object();
  return result;
}

}  // namespace gwport::pipeline
