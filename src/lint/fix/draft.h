// A fix in the making: changes of a document's tree as edits of its text, in JSON and in YAML.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "lint/fix/literal.h"
#include "lint/fix/source_text.h"

namespace gwport::lint {

/// Every change touches its own bytes alone: comments, order and style of the rest stay. A change
/// that can't be made safely (the place is shared by aliases, has an anchor or a tag, a variable
/// was put in, the notation is unusual) makes the whole draft worthless.
class Draft {
 public:
  explicit Draft(const SourceText& source) : source_(source) {}

  [[nodiscard]] Notation notation() const {
    return source_.is_json() ? Notation::kJson : Notation::kYaml;
  }

  /// Gives a scalar another text, in the quotes that it has.
  void set_text(const doc::Node& scalar, std::string_view text);
  /// The same where aliases may share the scalar and the change is meant for all of them.
  void set_text_everywhere(const doc::Node& scalar, std::string_view text);
  /// Gives a member another key.
  void rename(const doc::Node& member, std::string_view key);
  /// Puts a text of the document's notation, on one line, in place of a value.
  void replace(const doc::Node& value, std::string_view literal);
  /// Takes a member out of its object, and the comment behind it.
  void remove(const doc::Node& member);
  /// Takes an entry out of a list that has a line for each of its entries.
  void remove_entry(const doc::Node& entry) { keep_or_remove_entry(entry, false); }
  /// Puts an element of a list in place of the list.
  void keep_only(const doc::Node& list, const doc::Node& element);
  /// Puts a member in front of the others of an object; `literal` as for replace().
  void insert(const doc::Node& object, std::string_view key, std::string_view literal);
  /// Puts an element in front of the others of a list.
  void insert(const doc::Node& list, std::string_view literal);
  /// Puts a copy of a member in front of it, with another key.
  void copy_before(const doc::Node& member, std::string_view key);
  /// Adds the edits of a fix; nothing for null.
  void add(const std::shared_ptr<const diag::Fix>& fix);
  /// Gives up.
  void fail() { failed_ = true; }

  /// The fix; null if something could not be done, if two changes meet, or if there is none.
  [[nodiscard]] std::shared_ptr<const diag::Fix> finish(std::string title);

 private:
  void edit(std::uint32_t begin, std::uint32_t end, std::string text);
  void change_scalar(Span span, std::string_view text);
  [[nodiscard]] bool is_editable(Span span) const;
  void remove_in_brackets(const doc::Node& parent, const doc::Node& member);
  void remove_block(const doc::Node& parent, const doc::Node& member);
  void remove_lines(std::uint32_t begin, std::uint32_t end, bool last);
  void keep_or_remove_entry(const doc::Node& entry, bool keep);
  /// Where the colon of a block's key stands if only blanks are between it and the block; else 0.
  [[nodiscard]] std::uint32_t colon_above(const doc::Node& value) const;
  void insert_text(const doc::Node& container, std::string_view text);
  void insert_before(const Path& path, std::uint32_t at, std::string_view text);

  const SourceText& source_;
  std::vector<diag::Edit> edits_;
  bool failed_ = false;
};

/// The text that `write` sends to the sink that it is given, as Draft takes it.
template <class Write>
[[nodiscard]] std::string inline_text(Notation notation, Write write) {
  std::string out;
  InlineWriter writer(out, notation);
  write(writer);
  return out;
}

}  // namespace gwport::lint
