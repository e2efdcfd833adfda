// YAML events to tree: anchors, merge keys, scalar types, limits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/document.h"
#include "doc/tree_builder.h"
#include "text/read.h"
#include "text/scalars.h"
#include "text/yaml_events.h"
#include "text/yaml_refusals.h"

namespace gwport::text {

/// Builds the tree of one YAML document. What a scalar is depends on the document's dialect, which
/// the keys of its root tell: they are looked at as they come, and agreed() says at the end whether
/// everything was read by the right rules.
class YamlTree final : public YamlEvents {
 public:
  YamlTree(doc::Document& document, const ReadOptions& options, diag::Diagnostics& diagnostics);

  bool scalar(std::string_view value, doc::Span span, bool plain,
              const YamlProperties& properties) override;
  bool begin(doc::Kind kind, std::uint32_t offset, const YamlProperties& properties) override;
  bool end(std::uint32_t offset) override;
  bool alias(std::uint32_t anchor, doc::Span span) override;
  void fault(YamlFault kind, doc::Span span, std::string_view problem) override;

  /// The finished tree; null when there was no document or something was reported.
  [[nodiscard]] const doc::Node* finish();
  /// Whether no scalar was read by the rules of another dialect than this one.
  [[nodiscard]] bool agreed(doc::Dialect dialect) const;
  /// The first place that the reader of that dialect fails on.
  [[nodiscard]] std::optional<YamlRefusal> refused(doc::Dialect dialect) const {
    return refusals_.of(dialect);
  }
  [[nodiscard]] bool failed() const { return failed_; }
  /// Whether libyaml failed on something that is YAML and that yaml-cpp can read; nothing is
  /// reported then.
  [[nodiscard]] bool needs_other_reader() const { return needs_other_reader_; }
  /// Where the first alias or merge key stands.
  [[nodiscard]] doc::Span first_alias() const { return first_alias_; }
  /// Where each tag that is not YAML's own was met first.
  [[nodiscard]] const std::vector<doc::Span>& tags() const { return tags_; }

  [[nodiscard]] doc::TreeBuilder& builder() { return builder_; }

 private:
  /// A node that aliases can stand for.
  struct Anchor {
    std::optional<doc::Node> node;  // none while it is open
    std::uint64_t size = 0;         // values in it, aliases expanded
    std::uint32_t height = 0;       // levels of nesting in it
  };
  /// An open collection.
  struct Level {
    bool object = false;
    bool key_next = false;
    bool merge_value_next = false;
    std::uint32_t anchor = 0;
    std::uint32_t height = 1;  // of what is closed in it, itself included
    std::uint64_t size_before = 0;
  };
  bool key(std::string_view value, doc::Span span, bool plain, const YamlProperties& properties);
  bool fail(const diag::Rule& rule, doc::Span span,
            std::initializer_list<std::string_view> arguments = {}, std::string_view hint = {});
  void add_value(doc::Span span, std::uint64_t size, std::uint32_t height);
  bool key_expected() const { return !levels_.empty() && levels_.back().key_next; }
  Anchor& anchor(std::uint32_t number);
  Scalar typed(std::string_view text, doc::Span span, bool plain, std::string_view tag);
  void note(const Scalar& scalar, doc::Span span);
  void note_tag(std::string_view tag, std::uint32_t begin);
  void note_merged_scalar(doc::Span span);
  void watch_root_key(std::string_view name);
  std::string_view kept(std::string_view value, doc::Span span, bool plain);

  std::string_view text_;
  doc::Arena& arena_;
  const ReadOptions& options_;
  diag::Diagnostics& diagnostics_;
  doc::TreeBuilder builder_;
  doc::Dialect dialect_;
  bool fixed_ = false;
  bool openapi_seen_ = false;
  bool failed_ = false;
  bool needs_other_reader_ = false;
  bool by_dialect_[2] = {};  // whether a dialect decided a scalar while it was in force
  YamlRefusals refusals_;
  std::unordered_set<std::string> tag_names_;
  std::vector<doc::Span> tags_;
  std::vector<Anchor> anchors_;  // by number - 1
  std::vector<Level> levels_;
  std::uint64_t parsed_ = 0;    // values in the text
  std::uint64_t expanded_ = 0;  // values with aliases expanded
  std::uint32_t last_end_ = 0;
  doc::Span first_alias_;
};

}  // namespace gwport::text
