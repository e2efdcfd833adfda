#include "emit/plan/placeholders.h"

#include <algorithm>

#include "emit/state/state.h"
#include "text/json_writer.h"

namespace gwport::emit {
namespace {

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

}  // namespace

Placeholders::Placeholders(const model::State& state) {
  static constexpr std::string_view kKinds[] = {"restApi", "resources", "authorizers",
                                                "requestValidators"};
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kCompact);
  emit_state(state, writer);
  const auto is_taken = [&](std::string_view kind) {
    return text.find(prefix_ + std::string(kind)) != std::string::npos;
  };
  while (std::any_of(std::begin(kKinds), std::end(kKinds), is_taken)) prefix_ += "id:";
}

std::string Placeholders::make(std::string_view kind, std::string_view name) {
  std::string text = prefix_ + std::string(kind);
  if (!name.empty()) {
    text += '.';
    text += is_plain(name) ? std::string(name) : "#" + std::to_string(++numbered_);
  }
  return text + "}";
}

std::size_t placeholder_length(std::string_view text) {
  int open = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{') ++open;
    if (text[i] == '}' && --open == 0) return i + 1;
  }
  return text.size();
}

}  // namespace gwport::emit
