#include "doc/substitute.h"

#include <algorithm>

namespace gwport::doc {
namespace {

constexpr std::string_view kStageVariables = "stageVariables.";

/// One variable as it stands in a text: [begin, end) with its braces.
struct Found {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
  std::string_view name;
};

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The next ${...} or {{...}} at or after `from`. Braces inside a name end it: `${a${b}}` finds b.
Found next_variable(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at + 2 < text.size(); ++at) {
    const bool dollar = text[at] == '$' && text[at + 1] == '{';
    const bool twice = text[at] == '{' && text[at + 1] == '{';
    if (!dollar && !twice) continue;
    const std::size_t stop = text.find_first_of("{}", at + 2);
    if (stop == std::string_view::npos) return {};
    const bool closed = text[stop] == '}' && (dollar || text.substr(stop, 2) == "}}");
    const std::string_view name = trimmed(text.substr(at + 2, stop - at - 2));
    if (closed && !name.empty()) return {at, stop + (dollar ? 1 : 2), name};
  }
  return {};
}

bool is_number(std::string_view text) {
  std::size_t at = text.starts_with('-') ? 1 : 0;
  const std::size_t digits = at;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
  const bool leading_zero = at - digits > 1 && text[digits] == '0';
  return at > digits && !leading_zero && at == text.size();
}

Kind kind_of(std::string_view value) {
  if (value == "true" || value == "false") return Kind::kBoolean;
  return is_number(value) ? Kind::kNumber : Kind::kString;
}

/// The text with its variables replaced; `changed` says whether there was one with a value.
std::string replaced(std::string_view text, const Variables& variables, bool& changed) {
  std::string out;
  std::size_t from = 0;
  for (Found found = next_variable(text, 0); found.begin != std::string_view::npos;
       found = next_variable(text, found.end)) {
    const auto value = variables.find(std::string(found.name));
    if (value == variables.end() || found.name.starts_with(kStageVariables)) continue;
    out.append(text, from, found.begin - from);
    out += value->second;
    from = found.end;
    changed = true;
  }
  out.append(text, from);
  return out;
}

}  // namespace

/// Changes nodes in place: the arena's memory is ours until the document is handed out.
class Substitution {
 public:
  Substitution(Arena& arena, const Variables& variables) : arena_(arena), variables_(variables) {}

  void visit(const Node& node) {
    for (const Node& child : node) visit(child);
    if (!node.is_string()) return;
    bool changed = false;
    const std::string text = replaced(node.text(), variables_, changed);
    if (!changed) return;
    auto& target = const_cast<Node&>(node);
    const Found whole = next_variable(node.text(), 0);
    const bool alone = whole.begin == 0 && whole.end == node.text().size();
    const std::string_view copy = arena_.copy(text);
    target.value_.text = copy.data();
    target.length_ = static_cast<std::uint32_t>(copy.size());
    if (node.plain() && alone) target.kind_ = kind_of(copy);
  }

 private:
  Arena& arena_;
  const Variables& variables_;
};

void substitute(Document& document, const Variables& variables) {
  if (document.root == nullptr || variables.empty()) return;
  const std::string_view text = document.source->text();
  if (text.find("${") == text.npos && text.find("{{") == text.npos) return;
  Substitution(*document.arena, variables).visit(*document.root);
}

std::string_view leftover_variable(std::string_view text) {
  for (Found found = next_variable(text, 0); found.begin != std::string_view::npos;
       found = next_variable(text, found.end)) {
    if (!found.name.starts_with(kStageVariables)) return found.name;
  }
  return {};
}

}  // namespace gwport::doc
