#include "text/yaml_tree.h"

#include <algorithm>
#include <string>

#include "diag/catalogue/text.h"
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
      fixed_(options.scalars != Scalars::kByContent) {}

bool YamlTree::fail(const diag::Rule& rule, Span span,
                    std::initializer_list<std::string_view> arguments, std::string_view hint) {
  diagnostics_.report(rule, span, arguments).hint = hint;
  failed_ = true;
  return false;
}

void YamlTree::fault(YamlFault kind, Span span, std::string_view problem) {
  switch (kind) {
    case YamlFault::kSyntax:
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
  if (!scalar.by_dialect && !scalar.refused) return;
  Seen& seen = seen_[index(dialect_)];
  seen.by_dialect = seen.by_dialect || scalar.by_dialect;
  if (scalar.refused && !seen.refused) seen.refused = span;
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
  if (key_expected()) return key(value, span, plain, properties);
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
  levels_.push_back(
      {kind == Kind::kObject, kind == Kind::kObject, properties.anchor, 1, expanded_});
  last_end_ = offset;
  return true;
}

bool YamlTree::end(std::uint32_t offset) {
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
  const Anchor& target = anchor(number);
  if (!target.node)
    return fail(*options_.refusal, span, {}, "the alias stands inside its own anchor");
  if (!first_alias_.known()) first_alias_ = span;
  if (key_expected()) {
    if (!target.node->is_scalar()) {
      return fail(*options_.refusal, span, {}, "a key must be a text, not a list or mapping");
    }
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
  builder_.reuse(*target.node);
  add_value(span, target.size, target.height);
  return true;
}

const Node* YamlTree::finish() { return failed_ ? nullptr : builder_.finish(); }

bool YamlTree::agreed(Dialect dialect) const {
  return !seen_[index(dialect) == 0 ? 1 : 0].by_dialect;
}

std::optional<Span> YamlTree::refused(Dialect dialect) const {
  return seen_[index(dialect)].refused;
}

}  // namespace gwport::text
