#include "lint/texts.h"

#include <algorithm>

#include "lint/variables.h"

namespace gwport::lint {
namespace {

/// Members whose texts are prose, patterns or programs.
constexpr std::string_view kFree[] = {"description",
                                      "summary",
                                      "example",
                                      "examples",
                                      "default",
                                      "enum",
                                      "pattern",
                                      "requestTemplates",
                                      "responseTemplates",
                                      "x-amazon-apigateway-policy",
                                      "x-amazon-apigateway-documentation"};

bool is_free(std::string_view key) {
  if (key.starts_with("x-") && !key.starts_with("x-amazon-apigateway-")) return true;
  return std::find(std::begin(kFree), std::end(kFree), key) != std::end(kFree);
}

/// A letter, rare where possible, and whether what is around it is made by a template: the whole
/// text is searched for each.
struct Sign {
  char letter;
  bool (*is_one)(std::string_view text, std::size_t at);
};

bool is_at(std::string_view text, std::size_t at, char c) {
  return at < text.size() && text[at] == c;
}

constexpr Sign kSigns[] = {
    {'$', [](std::string_view text, std::size_t at) { return is_at(text, at + 1, '{'); }},
    {'{', [](std::string_view text, std::size_t at) { return is_at(text, at + 1, '{'); }},
    {'%',
     [](std::string_view text, std::size_t at) {
       const bool opened = at > 0 && (text[at - 1] == '{' || text[at - 1] == '<');
       return opened || is_at(text, at + 1, '{');
     }},
    {'F', [](std::string_view text, std::size_t at) { return text.substr(at, 4) == "Fn::"; }},
    {'R',
     [](std::string_view text, std::size_t at) {
       return text.substr(at, 3) == "Ref" && (is_at(text, at + 3, ':') || is_at(text, at + 3, '"'));
     }},
};

/// Bytes that stay near the processor while they are searched.
constexpr std::size_t kBlock = std::size_t{16} << 10;

bool is_function(const doc::Node& node) {
  return node.is_object() && node.size() == 1 && node.begin()->key().starts_with("Fn::");
}

class Texts {
 public:
  Texts(Visit& visit, std::span<const Check> texts, std::span<const Check> objects)
      : visit_(visit), texts_(texts), objects_(objects) {}

  void walk(const doc::Node& node, bool properties) {
    if (node.is_string()) return look(node, texts_);
    if (node.is_object() && node.size() > 0 && !visit_.was_reported(node.begin()->key_span())) {
      look(node, objects_);
    }
    if (is_function(node)) return;  // what it holds is its own
    for (const doc::Node& child : node) {
      if (child.shadowed() || (!properties && is_free(child.key()))) continue;
      walk(child, child.key() == "properties");
    }
  }

 private:
  void look(const doc::Node& node, std::span<const Check> checks) {
    if (visit_.was_reported(node.span()) || visit_.was_reported(node.name_span())) return;
    for (const Check check : checks) check(node, visit_);
  }

  Visit& visit_;
  std::span<const Check> texts_;
  std::span<const Check> objects_;
};

}  // namespace

bool may_hold_leftovers(std::string_view text) {
  // Block by block, so that the text comes from memory only once for all signs.
  for (std::size_t begin = 0; begin < text.size(); begin += kBlock) {
    const std::string_view block = text.substr(0, begin + kBlock);
    for (const Sign& sign : kSigns) {
      for (std::size_t at = block.find(sign.letter, begin); at != block.npos;
           at = block.find(sign.letter, at + 1)) {
        if (sign.is_one(text, at)) return true;
      }
    }
  }
  return false;
}

void walk_texts(Visit& visit, std::span<const Check> texts, std::span<const Check> objects) {
  if (may_hold_leftovers(visit.text)) Texts(visit, texts, objects).walk(visit.root, false);
}

}  // namespace gwport::lint
