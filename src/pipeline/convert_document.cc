#include "pipeline/convert_document.h"

#include <algorithm>
#include <string>

#include "diag/catalogue/convert.h"
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

/// Losses count as errors where they are the reason why nothing is written.
void judge_losses(ConvertedDocument& converted) {
  auto& list = converted.diagnostics.list();
  for (std::size_t i = list.size() - converted.losses; i < list.size(); ++i) {
    list[i].severity = diag::Severity::kError;
  }
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
  if (options.strict) judge_losses(converted);
  return !converted.diagnostics.refused() && (converted.losses == 0 || !options.strict);
}

bool has_version(const doc::Node& root, convert::Target target) {
  const bool swagger = target == convert::Target::kSwagger;
  return convert::version_of(root) ==
         (swagger ? convert::Version::kSwagger2 : convert::Version::kOas30);
}

/// Whether something other than the document itself is in the way.
bool is_limit(const diag::Diagnostic& finding) {
  const diag::Rule* rule = finding.rule;
  return rule->outcome == diag::Outcome::kRefused && rule != &diag::rules::kConvertUnreadable &&
         rule != &diag::rules::kConvertUnknownVersion && rule != &diag::rules::kConvertRepeatedKey;
}

}  // namespace

ConvertedDocument convert_document(std::unique_ptr<diag::Source> source,
                                   const ConvertOptions& options) {
  ConvertedDocument converted;
  text::ReadOptions reading = options.text;
  reading.refusal = &diag::rules::kConvertUnreadable;
  converted.document = text::read(std::move(source), reading, converted.diagnostics);
  if (converted.document.root == nullptr || !can_be_written(converted, options)) {
    const auto& list = converted.diagnostics.list();
    converted.limit_reached = std::any_of(list.begin(), list.end(), is_limit);
    return converted;
  }
  const bool json =
      options.format == OutFormat::kJson ||
      (options.format == OutFormat::kSame && converted.document.format == doc::Format::kJson);
  converted.same_version = has_version(*converted.document.root, options.to);
  converted.format = json ? doc::Format::kJson : doc::Format::kYaml;
  const doc::Node& root = *converted.document.root;
  converted.text = json
                       ? json_text(root, options.to, json_style(converted.document, options.format))
                       : yaml_text(root, options.to);
  return converted;
}

}  // namespace gwport::pipeline
