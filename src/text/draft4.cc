#include "text/draft4.h"

#include "doc/null_sink.h"
#include "doc/pointer.h"

namespace gwport::text {

using doc::Kind;
using Inside = Draft4Inside;

/// The pointer is built only now that there is something to report.
std::string Draft4Sink::place() const {
  std::string pointer;
  for (const Level& level : levels_) {
    if (!level.list && !level.key.empty()) doc::append_token(pointer, level.key);
  }
  return pointer;
}

void Draft4Sink::report(std::string_view last) {
  if (fault_) return;
  fault_ = place();
  if (!last.empty()) doc::append_token(*fault_, last);
}

void Draft4Sink::scalar(Kind kind, std::string_view text) {
  if (levels_.empty()) return report({});
  Level& level = levels_.back();
  level.empty = false;
  switch (level.inside) {
    case Inside::kKeywords:
      if (level.word != nullptr && !draft4_word_takes(*level.word, kind, text)) report({});
      return;
    case Inside::kSchemas:
      return report({});
    case Inside::kNames:
    case Inside::kTypes:
      if (kind != Kind::kString || (level.inside == Inside::kTypes && !is_draft4_type(text)))
        report({});
      [[fallthrough]];
    case Inside::kValues: {
      std::string value(1, static_cast<char>('0' + static_cast<int>(kind)));
      value += kind == Kind::kNumber ? canonical_number(text) : text;
      if (!level.seen.insert(std::move(value)).second) report({});
      return;
    }
    case Inside::kAnything:
      return;
  }
}

/// What stands in the object or array that opens now; a kind that the word does not take is
/// reported.
Draft4Inside Draft4Sink::begin(Kind kind) {
  if (levels_.empty()) {
    if (kind == Kind::kArray) report({});
    return kind == Kind::kObject ? Inside::kKeywords : Inside::kAnything;
  }
  Level& level = levels_.back();
  level.empty = false;
  switch (level.inside) {
    case Inside::kKeywords:
      if (level.word == nullptr) return Inside::kAnything;
      if (!draft4_word_takes(*level.word, kind, {})) {
        report({});
        return Inside::kAnything;
      }
      return kind == Kind::kArray ? level.word->inside : level.word->inside_object;
    case Inside::kSchemas:
      if (kind == Kind::kObject) return Inside::kKeywords;
      report({});
      return Inside::kAnything;
    case Inside::kNames:
    case Inside::kTypes:
      report({});
      return Inside::kAnything;
    default:
      return Inside::kAnything;
  }
}

void Draft4Sink::end() {
  Level& level = levels_.back();
  const bool list = level.list;
  const bool empty = level.empty;
  const std::uint8_t limits = level.limits;
  levels_.pop_back();
  if ((limits & kExclusiveMinimum) != 0 && (limits & kMinimum) == 0) report("exclusiveMinimum");
  if ((limits & kExclusiveMaximum) != 0 && (limits & kMaximum) == 0) report("exclusiveMaximum");
  if (!list || !empty || levels_.empty()) return;
  const Level& parent = levels_.back();
  if (parent.inside == Inside::kKeywords && parent.word != nullptr && parent.word->filled) {
    report({});
  }
}

void Draft4Sink::key(std::string_view name) {
  to_.key(name);
  Level& level = levels_.back();
  level.key = name;
  if (level.inside != Inside::kKeywords) return;
  level.word = find_draft4_word(name);
  if (level.word != nullptr) {
    level.limits |= level.word->limit;
    return;
  }
  for (std::size_t i = 0; i < kForeignWords.size(); ++i) {
    if (name == kForeignWords[i] && foreign_[i].empty()) foreign_[i] = place();
  }
}

void Draft4Sink::begin_object() {
  const Inside inside = begin(Kind::kObject);
  levels_.emplace_back().inside = inside;
  to_.begin_object();
}

void Draft4Sink::begin_array() {
  const Inside inside = begin(Kind::kArray);
  Level& level = levels_.emplace_back();
  level.inside = inside;
  level.list = true;
  to_.begin_array();
}

void Draft4Sink::end_object() {
  end();
  to_.end_object();
}

void Draft4Sink::end_array() {
  end();
  to_.end_array();
}

void Draft4Sink::null() {
  scalar(Kind::kNull, {});
  to_.null();
}
void Draft4Sink::boolean(bool value) {
  scalar(Kind::kBoolean, value ? "true" : "false");
  to_.boolean(value);
}
void Draft4Sink::number(std::string_view lexeme) {
  scalar(Kind::kNumber, lexeme);
  to_.number(lexeme);
}
void Draft4Sink::string(std::string_view value) {
  scalar(Kind::kString, value);
  to_.string(value);
}

std::optional<std::string> draft4_fault(const doc::Node& schema) {
  doc::NullSink nothing;
  Draft4Sink sink(nothing);
  doc::send(schema, sink);
  return sink.fault();
}

}  // namespace gwport::text
