#include "pipeline/json_differences.h"

#include <algorithm>
#include <cstdlib>

#include "doc/pointer.h"
#include "schema/references.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

using doc::Node;

bool same_text(const Node& before, const Node& after) {
  if (before.text() == after.text()) return true;
  if (before.is_number()) {
    return std::strtod(std::string(before.text()).c_str(), nullptr) ==
           std::strtod(std::string(after.text()).c_str(), nullptr);
  }
  if (before.key() != "$ref" || !before.is_string()) return false;
  const schema::Reference one = schema::parse_reference(before.text());
  const schema::Reference other = schema::parse_reference(after.text());
  return !one.name.empty() && one.name == other.name;
}

class Comparison {
 public:
  using Report = std::function<void(std::string_view, const std::string*, const std::string*)>;
  explicit Comparison(const Report& report) : report_(report) {}

  void compare(const Node& before, const Node& after) {
    const bool same_shape = before.kind() == after.kind();
    if (same_shape && before.is_object()) return objects(before, after);
    if (same_shape && before.is_array() && before.size() == after.size()) {
      const Node* other = after.begin();
      for (const Node& element : before) {
        below(std::to_string(&element - before.begin()), &element, other++);
      }
      return;
    }
    if (!same_shape || before.is_array() || !same_text(before, after)) report(&before, &after);
  }

 private:
  void objects(const Node& before, const Node& after) {
    for (const Node& member : before.members()) {
      below(member.key(), &member, after.find(member.key()));
    }
    for (const Node& member : after.members()) {
      if (before.find(member.key()) == nullptr) below(member.key(), nullptr, &member);
    }
  }

  void below(std::string_view name, const Node* before, const Node* after) {
    const std::size_t length = place_.size();
    doc::append_token(place_, name);
    if (before != nullptr && after != nullptr) {
      compare(*before, *after);
    } else {
      report(before, after);
    }
    place_.resize(length);
  }

  void report(const Node* before, const Node* after) {
    const std::string left = text_of(before);
    const std::string right = text_of(after);
    report_(place_, before == nullptr ? nullptr : &left, after == nullptr ? nullptr : &right);
  }

  static std::string text_of(const Node* node) {
    return node == nullptr ? "" : text::to_json(*node, text::JsonStyle::kCompact);
  }

  const Report& report_;
  std::string place_;
};

}  // namespace

void json_differences(
    std::string_view before, std::string_view after,
    const std::function<void(std::string_view, const std::string*, const std::string*)>& report) {
  if (before == after) return;
  diag::Diagnostics ignored;
  const doc::Document one = text::read("before", before, ignored);
  const doc::Document other = text::read("after", after, ignored);
  if (one.root != nullptr && other.root != nullptr) {
    return Comparison(report).compare(*one.root, *other.root);
  }
  const std::string left(before);
  const std::string right(after);
  report("", &left, &right);
}

}  // namespace gwport::pipeline
