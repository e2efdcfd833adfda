#include <yaml.h>

#include <memory>
#include <new>
#include <string>
#include <unordered_map>

#include "text/byte_offsets.h"
#include "text/yaml_events.h"

namespace gwport::text {
namespace {

using doc::Kind;
using doc::Span;

std::string_view view(const yaml_char_t* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// The tag "!" stands for no tag.
std::string_view name_of(const yaml_char_t* tag) {
  const std::string_view name = view(tag);
  return name == "!" ? std::string_view{} : name;
}

class Event {
 public:
  ~Event() { clear(); }
  bool next(yaml_parser_t& parser) {
    clear();
    filled_ = yaml_parser_parse(&parser, &event_) != 0;
    return filled_;
  }
  const yaml_event_t* operator->() const { return &event_; }

 private:
  void clear() {
    if (filled_) yaml_event_delete(&event_);
    filled_ = false;
  }
  yaml_event_t event_{};
  bool filled_ = false;
};

class Reader {
 public:
  Reader(std::string_view text, std::uint32_t start, std::uint32_t ascii, YamlEvents& events)
      : text_(text), start_(start), offsets_(text, start, ascii), events_(events) {
    if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(
        &parser_, reinterpret_cast<const unsigned char*>(text.data() + start), text.size() - start);
  }
  ~Reader() { yaml_parser_delete(&parser_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  void run() {
    Event event;
    bool ended = false;
    while (true) {
      if (!event.next(parser_)) return fail();
      const yaml_event_type_t type = event->type;
      if (type == YAML_STREAM_END_EVENT) return;
      if (ended) return second_document(event->start_mark);
      if (type == YAML_DOCUMENT_END_EVENT) ended = true;
      if (!pass_on(*event.operator->())) return;
    }
  }

 private:
  bool pass_on(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        return scalar(event);
      case YAML_ALIAS_EVENT:
        return alias(event);
      case YAML_SEQUENCE_START_EVENT: {
        const auto& start = event.data.sequence_start;
        return begin(Kind::kArray, event, start.anchor, start.tag);
      }
      case YAML_MAPPING_START_EVENT: {
        const auto& start = event.data.mapping_start;
        return begin(Kind::kObject, event, start.anchor, start.tag);
      }
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        return events_.end(closing(event));
      default:
        return true;
    }
  }

  bool scalar(const yaml_event_t& event) {
    const auto& scalar = event.data.scalar;
    const bool block =
        scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE;
    Span span{offset(event.start_mark), offset(event.end_mark)};
    if (block) span.end = without_blanks(span);
    return events_.scalar({reinterpret_cast<const char*>(scalar.value), scalar.length}, span,
                          scalar.plain_implicit != 0, {define(scalar.anchor), name_of(scalar.tag)});
  }

  bool begin(Kind kind, const yaml_event_t& event, const yaml_char_t* anchor,
             const yaml_char_t* tag) {
    return events_.begin(kind, offset(event.start_mark), {define(anchor), name_of(tag)});
  }

  bool alias(const yaml_event_t& event) {
    const Span span{offset(event.start_mark), offset(event.end_mark)};
    const auto known = anchors_.find(std::string(view(event.data.alias.anchor)));
    if (known != anchors_.end()) return events_.alias(known->second, span);
    events_.fault(YamlFault::kUnknownAnchor, span, {});
    return false;
  }

  /// The number of a new anchor; an anchor of the same name before it is out of sight from here on.
  std::uint32_t define(const yaml_char_t* name) {
    if (name == nullptr) return 0;
    anchors_[std::string(view(name))] = ++last_anchor_;
    return last_anchor_;
  }

  /// The end event of a block collection has the place of the next token, whatever that is.
  std::uint32_t closing(const yaml_event_t& event) {
    const std::uint32_t at = offset(event.start_mark);
    const bool bracket = event.start_mark.index != event.end_mark.index && at < text_.size() &&
                         (text_[at] == ']' || text_[at] == '}');
    return bracket ? at + 1 : Span::kNowhere;
  }

  std::uint32_t without_blanks(Span span) const {
    std::uint32_t end = span.end;
    while (end > span.begin + 1 &&
           std::string_view(" \t\r\n").find(text_[end - 1]) != std::string_view::npos) {
      --end;
    }
    return end;
  }

  void second_document(const yaml_mark_t& mark) {
    const std::uint32_t at = offset(mark);
    events_.fault(YamlFault::kTextAfterDocument, {at, at}, {});
  }

  void fail() {
    if (parser_.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    const std::string_view problem = parser_.problem == nullptr ? "" : parser_.problem;
    // A quote or bracket that never closes is missed at the end of the text: show where it opened.
    const bool open = problem == "found unexpected end of stream" && parser_.context != nullptr;
    const yaml_mark_t& mark = open ? parser_.context_mark : parser_.problem_mark;
    const std::uint32_t at = ByteOffsets(text_, start_, 0).of(mark.index);
    events_.fault(YamlFault::kSyntax, {at, at}, problem);
  }

  std::uint32_t offset(const yaml_mark_t& mark) { return offsets_.of(mark.index); }

  std::string_view text_;
  std::uint32_t start_;
  ByteOffsets offsets_;
  YamlEvents& events_;
  yaml_parser_t parser_{};
  std::unordered_map<std::string, std::uint32_t> anchors_;
  std::uint32_t last_anchor_ = 0;
};

}  // namespace

void libyaml_events(std::string_view text, std::uint32_t start, std::uint32_t ascii,
                    YamlEvents& events) {
  Reader(text, start, ascii, events).run();
}

}  // namespace gwport::text
