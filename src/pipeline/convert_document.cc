#include "pipeline/convert_document.h"

#include <algorithm>
#include <string>

#include "diag/catalogue/convert.h"
#include "diag/catalogue/input.h"
#include "pipeline/open.h"
#include "text/json_writer.h"
#include "text/yaml_writer.h"

namespace gwport::pipeline {
namespace {

/// Repeated keys reported one by one; more say nothing new.
constexpr std::size_t kMostRepeatedKeys = 100;

void report_repeated_keys(ConvertedDocument& converted) {
  std::size_t left = kMostRepeatedKeys;
  for (const doc::DuplicateKey& each : converted.document.duplicates) {
    if (left-- == 0) return;
    converted.diagnostics.report(diag::rules::kConvertRepeatedKey, each.last, {each.key})
        .related.push_back({each.first, "first here"});
  }
}

/// JSON on a single line stays on one.
text::JsonStyle json_style(const doc::Document& document, OutFormat format) {
  const std::string_view text = document.source->text();
  const bool one_line = text.substr(0, text.find_last_not_of("\r\n") + 1).find('\n') == text.npos;
  const bool compact = format == OutFormat::kSame && one_line && text.size() > 2;
  return compact ? text::JsonStyle::kCompact : text::JsonStyle::kPretty;
}

Produce json_text(const doc::Node& root, convert::Target target, text::JsonStyle style) {
  return [&root, target, style](const Put& put) {
    text::JsonWriter writer([&put](std::string_view piece) { put(piece); }, style,
                            text::JsonEnd::kNewLine);
    convert::write_converted(root, target, writer);
  };
}

Produce yaml_text(const doc::Node& root, convert::Target target) {
  return [&root, target](const Put& put) {
    std::string text;
    text::YamlWriter writer(text);
    convert::write_converted(root, target, writer);
    put(text += '\n');
  };
}

bool can_be_written(ConvertedDocument& converted, const ConvertOptions& options) {
  const doc::Node& root = *converted.document.root;
  if (convert::version_of(root) == convert::Version::kOther) {
    converted.diagnostics.report(diag::rules::kConvertUnknownVersion, root.span());
    return false;
  }
  if (!options.force) report_repeated_keys(converted);
  const std::size_t before = converted.diagnostics.list().size();
  convert::find_losses(root, options.to, converted.diagnostics);
  converted.losses = converted.diagnostics.list().size() - before;
  return !converted.diagnostics.refused() && (converted.losses == 0 || !options.strict);
}

}  // namespace

ConvertedDocument convert_document(std::unique_ptr<diag::Source> source,
                                   const ConvertOptions& options) {
  ConvertedDocument converted;
  text::ReadOptions reading = options.text;
  reading.refusal = &diag::rules::kUnreadableInput;
  converted.document = text::read(std::move(source), reading, converted.diagnostics);
  if (converted.document.root == nullptr) return converted;
  if (!can_be_written(converted, options)) return converted;
  const bool json = options.format == OutFormat::kJson ||
                    (options.format == OutFormat::kSame &&
                     converted.document.format == doc::Format::kJson);
  converted.format = json ? doc::Format::kJson : doc::Format::kYaml;
  const doc::Node& root = *converted.document.root;
  converted.text =
      json ? json_text(root, options.to, json_style(converted.document, options.format))
           : yaml_text(root, options.to);
  return converted;
}

}  // namespace gwport::pipeline
