#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>
#include <vector>

#include "text/bytes.h"
#include "text/yaml_ends.h"
#include "text/yaml_events.h"

namespace gwport::text {
namespace {

using doc::Kind;
using doc::Span;
using YAML::Mark;

/// A text as a stream without a copy of it.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // the get area is only read
    setg(begin, begin, begin + text.size());
  }
};

/// yaml-cpp makes single bytes of the escapes \_ and \N (U+00A0 and U+0085): gives them their
/// UTF-8.
std::string with_whole_characters(const std::string& value) {
  std::string out;
  for (std::size_t at = 0; at < value.size();) {
    const std::uint32_t length = sequence_length(value, at);
    if (length == 0) out += '\xC2';
    out.append(value, at, std::max(length, 1U));
    at += std::max(length, 1U);
  }
  return out;
}

/// Thrown through yaml-cpp to leave it: it has no other way to stop.
struct Stop {};

/// Translates yaml-cpp's events; `start` is the offset of its position 0.
class Translator : public YAML::EventHandler {
 public:
  Translator(std::string_view text, std::uint32_t start, YamlEvents& events)
      : text_(text), start_(start), last_end_(start), events_(events) {}

  void OnDocumentStart(const Mark& mark) override {
    if (++documents_ == 1) return;
    const std::uint32_t at = offset(mark);
    events_.fault(YamlFault::kTextAfterDocument, {at, at}, {});
    throw Stop();
  }
  void OnDocumentEnd() override {}

  void OnNull(const Mark& mark, YAML::anchor_t anchor) override {
    const std::uint32_t begin = offset(mark);
    const std::uint32_t content = content_begin(text_, begin);
    Span span{last_end_, last_end_};
    std::string_view value;
    const bool flow = !levels_.empty() && levels_.back().bracket;
    if (null_stands_at(text_, content, key_next(), flow)) {
      value = text_.substr(content, text_[content] == '~' ? 1 : 4);
      span = {begin, content + static_cast<std::uint32_t>(value.size())};
    }
    put(events_.scalar(value, span, true, {id(anchor), {}}), span.end);
  }

  void OnScalar(const Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    const std::uint32_t begin = offset(mark);
    const bool written = !value.empty() || begin < text_.size();
    const std::uint32_t end =
        written ? scalar_end(text_, content_begin(text_, begin), value) : begin;
    put(events_.scalar(with_whole_characters(value), {begin, end}, tag == "?",
                       {id(anchor), named(tag)}),
        end);
  }

  void OnAlias(const Mark& mark, YAML::anchor_t anchor) override {
    const std::uint32_t begin = offset(mark);
    const std::size_t end = std::min(text_.find_first_of(" \t\r\n,]}", begin), text_.size());
    const Span span{begin, static_cast<std::uint32_t>(end)};
    put(events_.alias(id(anchor), span), span.end);
  }

  void OnSequenceStart(const Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(Kind::kArray, mark, tag, anchor);
  }
  void OnMapStart(const Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(Kind::kObject, mark, tag, anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

  [[nodiscard]] std::uint32_t offset(const Mark& mark) const {
    const auto at = start_ + static_cast<std::uint32_t>(std::max(mark.pos, 0));
    return std::min(at, static_cast<std::uint32_t>(text_.size()));
  }

 private:
  struct Level {
    bool object;
    bool bracket;
    bool key_next;
  };

  static std::uint32_t id(YAML::anchor_t anchor) { return static_cast<std::uint32_t>(anchor); }

  /// yaml-cpp says ? for plain and ! for quoted texts and texts with the tag !.
  static std::string_view named(const std::string& tag) {
    return tag == "?" || tag == "!" ? std::string_view{} : std::string_view(tag);
  }

  [[nodiscard]] bool key_next() const { return !levels_.empty() && levels_.back().key_next; }

  void put(bool go_on, std::uint32_t end) {
    if (!go_on) throw Stop();
    last_end_ = end;
    if (!levels_.empty() && levels_.back().object)
      levels_.back().key_next = !levels_.back().key_next;
  }

  void open(Kind kind, const Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    const std::uint32_t begin = offset(mark);
    if (!events_.begin(kind, begin, {id(anchor), named(tag)})) throw Stop();
    const std::uint32_t content = content_begin(text_, begin);
    const char bracket = content < text_.size() ? text_[content] : ' ';
    const bool flow = bracket == (kind == Kind::kObject ? '{' : '[');
    last_end_ = flow ? content + 1 : begin;
    levels_.push_back({kind == Kind::kObject, flow, kind == Kind::kObject});
  }

  void close() {
    const std::uint32_t end =
        levels_.back().bracket ? bracket_end(text_, last_end_) : Span::kNowhere;
    levels_.pop_back();
    put(events_.end(end), end == Span::kNowhere ? last_end_ : end);
  }

  std::string_view text_;
  std::uint32_t start_;
  std::uint32_t last_end_;
  YamlEvents& events_;
  std::vector<Level> levels_;
  int documents_ = 0;
};

YamlFault kind_of(const YAML::ParserException& error) {
  return error.msg == YAML::ErrorMsg::UNKNOWN_ANCHOR ? YamlFault::kUnknownAnchor
                                                     : YamlFault::kSyntax;
}

}  // namespace

void yaml_cpp_events(std::string_view text, std::uint32_t start, YamlEvents& events) {
  constexpr std::string_view kDeepest = "500";  // fixed in the library
  MemoryBuffer buffer(text.substr(start));
  std::istream stream(&buffer);
  Translator translator(text, start, events);
  const auto fault = [&](YamlFault kind, const Mark& mark, std::string_view problem) {
    const std::uint32_t at = translator.offset(mark);
    events.fault(kind, {at, at}, problem);
  };
  try {
    YAML::Parser parser(stream);
    // Once for the document and once to see whether there is another. Never oftener: on some broken
    // texts the library finds documents without end.
    if (parser.HandleNextDocument(translator)) parser.HandleNextDocument(translator);
  } catch (const Stop&) {
  } catch (const YAML::DeepRecursion& error) {
    fault(YamlFault::kTooDeep, error.mark, kDeepest);
  } catch (const YAML::ParserException& error) {
    fault(kind_of(error), error.mark, error.msg);
  }
}

}  // namespace gwport::text
