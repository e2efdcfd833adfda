#include "pipeline/convert_document.h"

#include <algorithm>

#include "diag/catalogue/convert.h"

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

/// Losses count as errors where they are the reason why nothing is written.
void judge_losses(ConvertedDocument& converted) {
  auto& list = converted.diagnostics.list();
  for (std::size_t i = list.size() - converted.losses; i < list.size(); ++i) {
    list[i].severity = diag::Severity::kError;
  }
}

/// Texts of inputs up to this size, in bytes, are made while losses are looked for, and kept: one
/// walk is faster than two. Larger ones are never in memory as a whole.
constexpr std::size_t kMostKept = std::size_t{4} << 20;

/// A text may have twice the room of its input and so many bytes more; a longer one is made again
/// when it is written.
constexpr std::size_t kFreeBytes = std::size_t{256} << 10;

bool has_version(const doc::Node& root, convert::Target target) {
  const bool swagger = target == convert::Target::kSwagger;
  return convert::version_of(root) ==
         (swagger ? convert::Version::kSwagger2 : convert::Version::kOas30);
}

bool is_untouched(const ConvertedDocument& converted, const ConvertOptions& options) {
  return has_version(*converted.document.root, options.to) && options.format == OutFormat::kSame &&
         converted.document.duplicates.empty();
}

/// Reports the losses, and keeps the text in `room` unless it grows too long. Copies in it may be
/// far longer than the input.
void find_losses(ConvertedDocument& converted, const doc::Node& root, const ConvertOptions& options,
                 std::string room) {
  if (room.capacity() < converted.document.source->text().size() ||
      is_untouched(converted, options)) {
    return convert::find_losses(root, options.to, converted.diagnostics);
  }
  const std::size_t most = 2 * room.capacity() + kFreeBytes;
  bool kept = true;
  const Produce text = document_text(converted.document, options.format, [&](doc::Sink& out) {
    convert::convert(root, options.to, out, converted.diagnostics);
  });
  text([&](std::string_view piece) {
    kept = kept && room.size() + piece.size() <= most;
    if (kept) room += piece;
    return kept;
  });
  if (kept) converted.text = [text = std::move(room)](const Put& put) { put(text); };
}

/// What is to be written, in OpenAPI 3.0 or Swagger 2.0; null when nothing is.
const doc::Node* convertible(ConvertedDocument& converted, const ConvertOptions& options,
                             std::string room) {
  const doc::Node* root = converted.document.root;
  if (root == nullptr) return nullptr;
  const convert::Version version = convert::version_of(*root);
  if (version == convert::Version::kOther) {
    converted.diagnostics.report(diag::rules::kConvertUnknownVersion, root->span());
    return nullptr;
  }
  if (!options.force) report_repeated_keys(converted);
  const std::size_t before = converted.diagnostics.list().size();
  if (version == convert::Version::kOas31) {
    root = &convert::lower(*root, *converted.document.arena, converted.diagnostics);
  }
  find_losses(converted, *root, options, std::move(room));
  converted.losses = converted.diagnostics.list().size() - before;
  if (options.strict) judge_losses(converted);
  const bool refused = converted.diagnostics.refused() || (converted.losses > 0 && options.strict);
  return refused ? nullptr : root;
}

/// Room for a result of that input; none if it will not be kept.
std::string room_for(std::size_t input_bytes, const ConvertOptions& options) {
  std::string room;
  if (options.keep_text && input_bytes <= kMostKept) room.reserve(input_bytes + input_bytes / 4);
  return room;
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
  // Before the tree, of which nobody knows the size: both can have pages of their own then.
  std::string room = room_for(source->text().size(), options);
  converted.document = text::read(std::move(source), reading, converted.diagnostics);
  const doc::Node* root = convertible(converted, options, std::move(room));
  if (root == nullptr) {
    converted.text = nullptr;
    const auto& list = converted.diagnostics.list();
    converted.limit_reached = std::any_of(list.begin(), list.end(), is_limit);
    return converted;
  }
  converted.same_version = has_version(*converted.document.root, options.to);
  converted.root = root;
  converted.format = format_of_result(converted.document, options.format);
  if (is_untouched(converted, options)) {
    converted.text = [text = converted.document.source->text()](const Put& put) { put(text); };
    return converted;
  }
  if (converted.text) return converted;
  converted.text = document_text(converted.document, options.format,
                                 [root, target = options.to](doc::Sink& out) {
                                   convert::write_converted(*root, target, out);
                                 });
  return converted;
}

}  // namespace gwport::pipeline
