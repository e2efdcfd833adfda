#include "emit/plan/placeholders.h"

#include <algorithm>
#include <iterator>

#include "emit/state/state.h"
#include "text/json_writer.h"

namespace gwport::emit {
namespace {

constexpr std::string_view kStart = "${";
/// Sets placeholders apart from texts that look like them.
constexpr std::string_view kMark = "id:";
constexpr std::string_view kKinds[] = {"restApi", "resources", "authorizers", "requestValidators"};

constexpr std::string_view kPlainSigns = "/_.+-:~{}";

bool is_plain(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         kPlainSigns.find(c) != std::string_view::npos;
}

/// Whether the end of a placeholder with the name can be found: braces come in pairs.
bool is_plain(std::string_view name) {
  int open = 0;
  for (const char c : name) {
    if (!is_plain(c)) return false;
    open += c == '{' ? 1 : c == '}' ? -1 : 0;
    if (open < 0) return false;
  }
  return open == 0;
}

bool begins_with_kind(std::string_view text) {
  return std::any_of(std::begin(kKinds), std::end(kKinds),
                     [text](std::string_view kind) { return text.starts_with(kind); });
}

/// How many marks are needed for placeholders that the text does not hold.
std::size_t marks_taken(std::string_view text) {
  std::size_t taken = 0;
  for (std::size_t at = text.find(kStart); at != std::string_view::npos;
       at = text.find(kStart, at)) {
    at += kStart.size();
    std::size_t marks = 1;
    for (; text.substr(at).starts_with(kMark); at += kMark.size()) ++marks;
    if (begins_with_kind(text.substr(at))) taken = std::max(taken, marks);
  }
  return taken;
}

}  // namespace

Placeholders::Placeholders(const model::State& state) {
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kCompact);
  emit_state(state, writer);
  for (std::size_t marks = marks_taken(text); marks > 0; --marks) prefix_ += kMark;
}

std::string Placeholders::make(std::string_view kind, std::string_view name) {
  std::string text = prefix_ + std::string(kind);
  if (!name.empty()) {
    text += '.';
    text += is_plain(name) ? std::string(name) : "#" + std::to_string(++numbered_);
  }
  return text + "}";
}

std::size_t placeholder_length(std::string_view text, std::string_view prefix) {
  if (!text.starts_with(prefix) || !begins_with_kind(text.substr(prefix.size()))) return 0;
  int open = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') ++open;
    if (text[i] == '}' && --open == 0) return i + 1;
  }
  return 0;
}

}  // namespace gwport::emit
