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

class Texts {
 public:
  Texts(Visit& visit, std::span<const Check> texts, std::span<const Check> objects)
      : visit_(visit), texts_(texts), objects_(objects) {}

  void walk(const doc::Node& node, bool properties) {
    if (node.is_string()) return look(node, texts_);
    if (node.is_object() && node.size() > 0 && !visit_.was_reported(node.begin()->key_span())) {
      look(node, objects_);
    }
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
  constexpr std::string_view kSigns[] = {"${", "{{", "%{", "{%", "<%", "Fn::", "\"Ref\"", "Ref:"};
  return std::any_of(std::begin(kSigns), std::end(kSigns),
                     [&](std::string_view sign) { return text.find(sign) != text.npos; });
}

void walk_texts(Visit& visit, std::span<const Check> texts, std::span<const Check> objects) {
  if (may_hold_leftovers(visit.text)) Texts(visit, texts, objects).walk(visit.root, false);
}

}  // namespace gwport::lint
