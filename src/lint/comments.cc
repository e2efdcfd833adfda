// Comments in YAML that ask to ignore findings.
#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "lint/requests.h"

namespace gwport::lint {
namespace {

constexpr std::string_view kWord = "gwport-ignore";
constexpr std::string_view kBlanks = " \t";
constexpr std::string_view kLineEnds = "\r\n";

bool is_id(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

diag::Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// Leaves of offsets (in the order of the text) those that lie in no key and no scalar. Keys and
/// scalars come in the order of the text, too, so one walk answers for all.
class OutsideTexts {
 public:
  explicit OutsideTexts(std::vector<std::size_t> offsets) : offsets_(std::move(offsets)) {}

  std::vector<std::size_t> of(const doc::Node& root) {
    visit(root);
    outside_.insert(outside_.end(), offsets_.begin() + static_cast<std::ptrdiff_t>(next_),
                    offsets_.end());
    return std::move(outside_);
  }

 private:
  void visit(const doc::Node& node) {
    if (node.aliased() || next_ == offsets_.size()) return;
    leave_out(node.key_span());
    if (node.is_scalar()) return leave_out(node.span());
    for (const doc::Node& child : node) visit(child);
  }

  void leave_out(diag::Span text) {
    if (!text.known()) return;
    while (next_ < offsets_.size() && offsets_[next_] < text.begin) {
      outside_.push_back(offsets_[next_++]);
    }
    while (next_ < offsets_.size() && offsets_[next_] < text.end) ++next_;
  }

  std::vector<std::size_t> offsets_;
  std::vector<std::size_t> outside_;
  std::size_t next_ = 0;
};

/// Finds comments one after the other.
class Finder {
 public:
  explicit Finder(const doc::Document& document)
      : root_(*document.root), source_(*document.source), text_(source_.text()) {}

  std::vector<Comment> run() {
    std::vector<Comment> found;
    for (const std::size_t hash : OutsideTexts(hashes()).of(root_)) {
      const std::size_t ids_begin = text_.find(kWord, hash) + kWord.size();
      const std::size_t end = std::min(text_.find_first_of(kLineEnds, hash), text_.size());
      found.push_back({line_of(hash, end), ids(ids_begin, end), span_of(hash, end)});
    }
    return found;
  }

 private:
  /// Where comments would begin, were they in no text.
  [[nodiscard]] std::vector<std::size_t> hashes() const {
    std::vector<std::size_t> found;
    for (std::size_t at = text_.find(kWord); at != std::string_view::npos;
         at = text_.find(kWord, at + kWord.size())) {
      const std::size_t hash = hash_before(at);
      if (hash != std::string_view::npos) found.push_back(hash);
    }
    return found;
  }

  /// The # in front of the word that makes it a comment.
  [[nodiscard]] std::size_t hash_before(std::size_t word) const {
    while (word > 0 && kBlanks.find(text_[word - 1]) != std::string_view::npos) --word;
    if (word == 0 || text_[word - 1] != '#') return std::string_view::npos;
    const std::size_t hash = word - 1;
    constexpr std::string_view kWhite = " \t\r\n";
    const bool begins = hash == 0 || kWhite.find(text_[hash - 1]) != std::string_view::npos;
    return begins ? hash : std::string_view::npos;
  }

  /// Ids with commas between them, or blanks where rules of that name are known; what follows the
  /// last one is for people.
  [[nodiscard]] std::vector<diag::Span> ids(std::size_t at, std::size_t end) const {
    std::vector<diag::Span> found;
    if (at < end && text_[at] == ':') ++at;
    for (bool after_comma = true;;) {
      at = std::min(text_.find_first_not_of(kBlanks, at), end);
      const std::size_t begin = at;
      while (at < end && is_id(text_[at])) ++at;
      const bool is_meant = after_comma || find_rule(text_.substr(begin, at - begin)) != nullptr;
      if (at == begin || !is_meant) return found;
      found.push_back(span_of(begin, at));
      at = std::min(text_.find_first_not_of(kBlanks, at), end);
      after_comma = at < end && text_[at] == ',';
      if (after_comma) ++at;
    }
  }

  /// The line that a comment is about.
  std::uint32_t line_of(std::size_t hash, std::size_t end) {
    const std::size_t before = text_.find_last_of(kLineEnds, hash);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    if (text_.find_first_not_of(kBlanks, begin) < hash) return line_at(hash);
    // Of comments below each other every one is about the line below the last.
    if (next_ < end) next_ = next_content(end);
    return line_at(next_);
  }

  [[nodiscard]] std::size_t next_content(std::size_t at) const {
    for (;;) {
      at = text_.find_first_not_of(" \t\r\n", at);
      if (at == std::string_view::npos) return text_.size();
      if (text_[at] != '#') return at;
      at = std::min(text_.find_first_of(kLineEnds, at), text_.size());
    }
  }

  [[nodiscard]] std::uint32_t line_at(std::size_t offset) const {
    return source_.position(static_cast<std::uint32_t>(offset)).line;
  }

  const doc::Node& root_;
  const diag::Source& source_;
  std::string_view text_;
  std::size_t next_ = 0;
};

}  // namespace

std::vector<Comment> find_comments(const doc::Document& document) {
  if (document.root == nullptr || document.format != doc::Format::kYaml) return {};
  return Finder(document).run();
}

}  // namespace gwport::lint
