#include "text/yaml_reader.h"

#include <memory>
#include <string>

#include "diag/catalogue/text.h"
#include "doc/dialect.h"
#include "text/block_yaml.h"
#include "text/bytes.h"
#include "text/yaml_events.h"
#include "text/yaml_tree.h"

namespace gwport::text {
namespace {

using doc::Dialect;
using doc::Span;

/// Lines beginning with % that are taken; libyaml's time grows with their square.
constexpr int kMostDirectives = 64;

bool report_bad_bytes(const BadBytes& bad, std::string_view text, const ReadOptions& options,
                      diag::Diagnostics& diagnostics) {
  if (bad.fault == ByteFault::kLoneCr) {
    diagnostics.report(diag::rules::kLoneCr, bad.span);
    return false;
  }
  const bool utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
  diag::Diagnostic& report = diagnostics.report(*options.refusal, bad.span);
  if (bad.fault == ByteFault::kControl) {
    report.hint =
        "a control character can't stand in YAML: remove it, or escape it in double quotes";
  } else {
    report.hint = utf16 ? "the text is UTF-16: save it as UTF-8" : "these bytes are not UTF-8";
  }
  return false;
}

/// The place of the directive that is one too many.
Span surplus_directive(std::string_view text) {
  int count = 0;
  for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
    if (at > 0 && text[at - 1] != '\n') continue;
    if (++count > kMostDirectives) {
      return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at) + 1};
    }
  }
  return {};
}

/// What has to hold before a library may see the text.
bool passes_guards(std::string_view text, const ByteCheck& check, const ReadOptions& options,
                   diag::Diagnostics& diagnostics) {
  if (check.bad) return report_bad_bytes(*check.bad, text, options, diagnostics);
  if (const Span at = surplus_directive(text); at.known()) {
    diagnostics.report(diag::rules::kTooManyDirectives, at, {std::to_string(kMostDirectives)});
    return false;
  }
  if (check.odd_break.known()) diagnostics.report(diag::rules::kOddLineBreak, check.odd_break);
  return true;
}

void send_events(std::string_view text, std::uint32_t start, std::uint32_t ascii, YamlReader reader,
                 YamlEvents& events) {
  if (reader == YamlReader::kLibyaml) return libyaml_events(text, start, ascii, events);
  yaml_cpp_events(text, start, events);
}

Dialect dialect_of(const doc::Node& root, const ReadOptions& options) {
  if (options.scalars == Scalars::kSwagger2) return Dialect::kSwagger2;
  if (options.scalars == Scalars::kOpenApi3) return Dialect::kOpenApi3;
  return doc::dialect_of(root).value_or(Dialect::kOpenApi3);
}

/// What the OpenAPI 3 reader takes otherwise than it was meant.
void report_misread(const YamlTree& tree, const doc::Document& document,
                    diag::Diagnostics& diagnostics) {
  if (doc::dialect_of(*document.root) != Dialect::kOpenApi3) return;
  const auto source = [&](Span span) {
    return document.source->text().substr(span.begin, span.end - span.begin);
  };
  if (const Span span = tree.first_alias(); span.known()) {
    diagnostics.report(diag::rules::kAnchorNotExpanded, span, {source(span)});
  }
  for (const Span span : tree.tags()) {
    diagnostics.report(diag::rules::kTagIgnored, span, {source(span)});
  }
}

void build(doc::Document& document, const ByteCheck& check, const ReadOptions& options,
           diag::Diagnostics& diagnostics);

/// Makes the document of a tree in which nothing was wrong.
void conclude(YamlTree& tree, doc::Document& document, const ByteCheck& check,
              const ReadOptions& options, diag::Diagnostics& diagnostics) {
  const doc::Node* root = tree.finish();
  if (root == nullptr) {
    const auto end = static_cast<std::uint32_t>(document.source->text().size());
    diagnostics.report(*options.refusal, {end, end}).hint = "the text holds no document";
    return;
  }
  const Dialect dialect = dialect_of(*root, options);
  if (!tree.agreed(dialect)) {
    // Scalars in front of the key that tells the dialect were read by the rules of the other one.
    ReadOptions again = options;
    again.scalars = dialect == Dialect::kSwagger2 ? Scalars::kSwagger2 : Scalars::kOpenApi3;
    return build(document, check, again, diagnostics);
  }
  if (const auto refusal = tree.refused(dialect)) {
    diagnostics.report(diag::rules::kYamlRefused, refusal->span).hint = refusal->hint;
    return;
  }
  document.root = root;
  document.duplicates = tree.builder().duplicates();
  report_misread(tree, document, diagnostics);
}

/// Whether the text is of the plain kind that needs no library; else nothing was reported.
bool build_block(doc::Document& document, const ByteCheck& check, const ReadOptions& options,
                 diag::Diagnostics& diagnostics) {
  if (options.yaml_reader != YamlReader::kLibyaml || check.odd_break.known()) return false;
  const std::string_view text = document.source->text();
  diag::Diagnostics ignored;  // what is reported on the way ends the attempt
  YamlTree tree(document, options, ignored);
  if (!block_yaml_events(text, bom_length(text), tree)) return false;
  conclude(tree, document, check, options, diagnostics);
  return true;
}

/// Reads a text that passed the guards.
void build(doc::Document& document, const ByteCheck& check, const ReadOptions& options,
           diag::Diagnostics& diagnostics) {
  if (build_block(document, check, options, diagnostics)) return;
  const std::string_view text = document.source->text();
  document.arena = std::make_unique<doc::Arena>(text.size());  // instead of half a tree
  YamlTree tree(document, options, diagnostics);
  send_events(text, bom_length(text), check.ascii, options.yaml_reader, tree);
  if (tree.needs_other_reader()) {
    ReadOptions again = options;
    again.yaml_reader = YamlReader::kYamlCpp;
    return build(document, check, again, diagnostics);
  }
  if (!tree.failed()) conclude(tree, document, check, options, diagnostics);
}

}  // namespace

void read_yaml(doc::Document& document, const ReadOptions& options,
               diag::Diagnostics& diagnostics) {
  document.format = doc::Format::kYaml;
  const std::string_view text = document.source->text();
  const ByteCheck check = check_bytes(text, bom_length(text));
  if (!passes_guards(text, check, options, diagnostics)) return;
  build(document, check, options, diagnostics);
}

}  // namespace gwport::text
