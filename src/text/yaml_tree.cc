#include "text/yaml_tree.h"

#include <algorithm>
#include <string>

#include "diag/catalogue/text.h"
#include "text/bytes.h"
#include "text/yaml_hint.h"

namespace gwport::text {
namespace {

using doc::Dialect;
using doc::Kind;
using doc::Node;
using doc::Span;
using doc::TreeBuilder;

constexpr std::uint64_t kExpansionFactor = 10;
constexpr std::uint64_t kExpansionGrace = 100'000;

/// libyaml's words when the first line of a block scalar begins with a tab, which YAML allows.
constexpr std::string_view kTabInBlockScalar =
    "found a tab character where an indentation space is expected";

constexpr std::string_view kAliasKeyHint =
    "the service's OpenAPI 3 reader takes no alias for a key: write the key out";
constexpr std::string_view kTagHint = "the service's Swagger 2.0 reader knows no such tag";
constexpr std::string_view kMergeHint = "<< needs a mapping or a list of mappings";

Dialect first_guess(Scalars scalars) {
  return scalars == Scalars::kSwagger2 ? Dialect::kSwagger2 : Dialect::kOpenApi3;
}

std::size_t index(Dialect dialect) { return dialect == Dialect::kOpenApi3 ? 0 : 1; }

}  // namespace

YamlTree::YamlTree(doc::Document& document, const ReadOptions& options,
                   diag::Diagnostics& diagnostics)
    : text_(document.source->text()),
      arena_(*document.arena),
      options_(options),
      diagnostics_(diagnostics),
      builder_(arena_),
      dialect_(first_guess(options.scalars)),
      fixed_(options.scalars != Scalars::kByContent),
      refusals_(text_, bom_length(text_)) {}

bool YamlTree::fail(const diag::Rule& rule, Span span,
                    std::initializer_list<std::string_view> arguments, std::string_view hint) {
  diagnostics_.report(rule, span, arguments).hint = hint;
  failed_ = true;
  return false;
}

void YamlTree::fault(YamlFault kind, Span span, std::string_view problem) {
  switch (kind) {
    case YamlFault::kSyntax:
      if (options_.yaml_reader == YamlReader::kLibyaml && problem == kTabInBlockScalar) {
        failed_ = needs_other_reader_ = true;
        return;
      }
      fail(*options_.refusal, span, {}, yaml_hint(text_, span.begin, problem));
      return;
    case YamlFault::kTextAfterDocument:
      fail(diag::rules::kTextAfterDocument, span);
      return;
    case YamlFault::kUnknownAnchor:
      fail(*options_.refusal, span, {}, "no anchor of this name stands before the alias");
      return;
    case YamlFault::kTooDeep:
      fail(diag::rules::kNestingTooDeep, span, {problem});
      return;
  }
}

YamlTree::Anchor& YamlTree::anchor(std::uint32_t number) {
  if (anchors_.size() < number) anchors_.resize(number);
  return anchors_[number - 1];
}

/// Whatever was put into the innermost collection: its place, size and height.
void YamlTree::add_value(Span span, std::uint64_t size, std::uint32_t height) {
  expanded_ += size;
  last_end_ = span.end;
  if (levels_.empty()) return;
  Level& level = levels_.back();
  level.height = std::max(level.height, height + 1);
  level.key_next = level.object;
  level.merge_value_next = false;
}

/// A view into the source where the value stands there as it is, else a copy.
std::string_view YamlTree::kept(std::string_view value, Span span, bool plain) {
  const std::size_t quote = plain ? 0 : 1;
  if (span.end - span.begin >= value.size() + quote) {
    const std::string_view source = text_.substr(span.end - quote - value.size(), value.size());
    if (source == value) return source;
  }
  return arena_.copy(value);
}

void YamlTree::note(const Scalar& scalar, Span span) {
  if (scalar.by_dialect) by_dialect_[index(dialect_)] = true;
  if (scalar.refused) refusals_.refuse(dialect_, span, {});
}

void YamlTree::note_tag(std::string_view tag, std::uint32_t begin) {
  if (tag.empty() || tag.starts_with("tag:yaml.org,2002:")) return;
  if (!tag_names_.emplace(tag).second) return;
  const std::size_t at = std::min(text_.find('!', begin), text_.size());
  const std::size_t end = std::min(text_.find_first_of(" \t\r\n,[]{}", at), text_.size());
  tags_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
  refusals_.refuse(Dialect::kSwagger2, tags_.back(), kTagHint);
}

/// For the Swagger 2.0 reader `<<` is a merge key and nothing else.
void YamlTree::note_merged_scalar(Span span) {
  if (!levels_.empty() && levels_.back().merge_value_next) {
    refusals_.refuse(Dialect::kSwagger2, span, kMergeHint);
  }
}

Scalar YamlTree::typed(std::string_view text, Span span, bool plain, std::string_view tag) {
  if (!plain && tag.empty()) return {Kind::kString, text};
  const Scalar scalar =
      plain ? scalar_value(text, dialect_, arena_) : tagged_value(text, tag, dialect_, arena_);
  note(scalar, span);
  return scalar;
}

bool YamlTree::scalar(std::string_view value, Span span, bool plain,
                      const YamlProperties& properties) {
  ++parsed_;
  refusals_.token(span, plain);
  note_tag(properties.tag, span.begin);
  if (key_expected()) return key(value, span, plain, properties);
  note_merged_scalar(span);
  const Scalar scalar = typed(kept(value, span, plain), span, plain, properties.tag);
  const Node& node =
      builder_.scalar(scalar.kind, scalar.text, span,
                      plain ? TreeBuilder::Style::kPlain : TreeBuilder::Style::kOther);
  if (properties.anchor != 0) anchor(properties.anchor) = {node, 1, 0};
  add_value(span, 1, 0);
  return true;
}

bool YamlTree::key(std::string_view value, Span span, bool plain,
                   const YamlProperties& properties) {
  const std::string_view text = kept(value, span, plain);
  levels_.back().key_next = false;
  last_end_ = span.end;
  if (properties.anchor != 0) {
    TreeBuilder single(arena_);
    const Scalar scalar = typed(text, span, plain, properties.tag);
    single.scalar(scalar.kind, scalar.text, span);
    anchor(properties.anchor) = {*single.finish(), 1, 0};
  }
  if (plain && text == "<<") {
    if (!first_alias_.known()) first_alias_ = span;
    levels_.back().merge_value_next = true;
    builder_.merge_key(span);
    return true;
  }
  const Scalar name = plain ? key_name(text, dialect_, arena_) : Scalar{Kind::kString, text};
  note(name, span);
  if (levels_.size() == 1) watch_root_key(name.text);
  builder_.key(name.text, span);
  return true;
}

/// Follows doc::dialect_of as the keys come; agreed() tells at the end whether that was right.
void YamlTree::watch_root_key(std::string_view name) {
  if (fixed_) return;
  if (name == "openapi") {
    openapi_seen_ = true;
    dialect_ = Dialect::kOpenApi3;
  } else if (name == "swagger" && !openapi_seen_) {
    dialect_ = Dialect::kSwagger2;
  }
}

bool YamlTree::begin(Kind kind, std::uint32_t offset, const YamlProperties& properties) {
  ++parsed_;
  refusals_.open(offset);
  note_tag(properties.tag, offset);
  if (key_expected()) {
    return fail(*options_.refusal, {offset, offset}, {},
                "a key must be a text, not a list or mapping");
  }
  if (builder_.depth() >= options_.max_depth) {
    return fail(diag::rules::kNestingTooDeep, {offset, offset},
                {std::to_string(options_.max_depth)});
  }
  builder_.begin(kind, offset);
  if (properties.anchor != 0) anchor(properties.anchor) = {};
  const bool object = kind == Kind::kObject;
  levels_.push_back({object, object, false, properties.anchor, 1, expanded_});
  last_end_ = offset;
  return true;
}

bool YamlTree::end(std::uint32_t offset) {
  if (offset != Span::kNowhere) refusals_.close(offset);
  const Level level = levels_.back();
  levels_.pop_back();
  const Node& node = builder_.end(offset == Span::kNowhere ? last_end_ : offset);
  const std::uint64_t size = expanded_ - level.size_before + 1;
  if (level.anchor != 0) anchor(level.anchor) = {node, size, level.height};
  add_value(node.span(), 1, level.height);
  return true;
}

bool YamlTree::alias(std::uint32_t number, Span span) {
  ++parsed_;
  refusals_.token(span, false);
  const Anchor& target = anchor(number);
  if (!target.node)
    return fail(*options_.refusal, span, {}, "the alias stands inside its own anchor");
  if (!first_alias_.known()) first_alias_ = span;
  if (key_expected()) {
    if (!target.node->is_scalar()) {
      return fail(*options_.refusal, span, {}, "a key must be a text, not a list or mapping");
    }
    by_dialect_[index(dialect_)] = true;
    refusals_.refuse(Dialect::kOpenApi3, span, kAliasKeyHint);
    levels_.back().key_next = false;
    builder_.key(target.node->text(), span);
    last_end_ = span.end;
    return true;
  }
  if (builder_.depth() + target.height > options_.max_depth) {
    return fail(diag::rules::kNestingTooDeep, span, {std::to_string(options_.max_depth)});
  }
  const std::uint64_t most = parsed_ * kExpansionFactor + kExpansionGrace;
  if (expanded_ + target.size > most) {
    return fail(diag::rules::kAliasExpansion, span, {std::to_string(most)});
  }
  if (target.node->is_scalar()) note_merged_scalar(span);
  builder_.reuse(*target.node);
  add_value(span, target.size, target.height);
  return true;
}

const Node* YamlTree::finish() {
  if (failed_) return nullptr;
  refusals_.finish();
  return builder_.finish();
}

bool YamlTree::agreed(Dialect dialect) const { return !by_dialect_[index(dialect) == 0 ? 1 : 0]; }

}  // namespace gwport::text
