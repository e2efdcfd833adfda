#include "pipeline/diff/schema_judge.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <unordered_set>

#include "doc/pointer.h"
#include "pipeline/diff/schema_place.h"
#include "pipeline/json_differences.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

using doc::Node;

/// Values of keywords that are sets.
constexpr std::string_view kSets[] = {"enum", "required", "type"};
/// A higher value allows less.
constexpr std::string_view kLowerBounds[] = {"minimum", "minLength", "minItems", "minProperties"};
/// A lower value allows less.
constexpr std::string_view kUpperBounds[] = {"maximum", "maxLength", "maxItems", "maxProperties"};
/// Any value allows less than none, and another value allows something else.
constexpr std::string_view kConstraints[] = {
    "pattern", "multipleOf",       "uniqueItems",      "not",         "additionalProperties",
    "const",   "exclusiveMinimum", "exclusiveMaximum", "dependencies"};
/// What the value is, in more words than `type`.
constexpr std::string_view kShapes[] = {"format", "items", "allOf", "anyOf", "oneOf", "$ref"};

template <std::size_t N>
bool is_in(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

using Names = std::vector<std::string>;

std::string name_of(const Node& node) {
  if (node.is_string()) return std::string(node.text());
  return text::to_json(node, text::JsonStyle::kCompact);
}

/// The members of a set; a single value is one of one.
Names names_of(const Node* node) {
  Names names;
  if (node == nullptr) return names;
  if (!node->is_array()) return {name_of(*node)};
  for (const Node& each : *node) names.push_back(name_of(each));
  return names;
}

/// Those of `from` that `without` does not have, with commas between.
std::string missing(const Names& from, const Names& without) {
  const std::unordered_set<std::string> there(without.begin(), without.end());
  std::string list;
  for (const std::string& each : from) {
    if (!there.contains(each)) list += (list.empty() ? "" : ", ") + each;
  }
  return list;
}

Judgement required(const Names& before, const Names& after, ModelUse use) {
  const std::string more = missing(after, before);
  const std::string fewer = missing(before, after);
  if (use.request && !more.empty()) return breaks("requests must have " + more + " now");
  if (use.response && !fewer.empty()) return breaks("responses may come without " + fewer);
  return other(more.empty() && fewer.empty() ? "only the order" : "");
}

/// Without a list every value is allowed.
Judgement enumeration(const Node* before, const Node* after, ModelUse use) {
  if (before == nullptr) {
    return use.request ? breaks("other values are not allowed any more") : other();
  }
  if (after == nullptr) return other(use.response ? "callers may get other values" : "");
  const std::string gone = missing(names_of(before), names_of(after));
  if (!gone.empty()) return breaks("no longer allowed: " + gone);
  const std::string fresh = missing(names_of(after), names_of(before));
  if (fresh.empty()) return other("only the order");
  return other(use.response ? "callers may get new values: " + fresh : "");
}

/// An integer is a number.
Names with_integer(Names types) {
  if (std::find(types.begin(), types.end(), "number") != types.end()) types.push_back("integer");
  return types;
}

Judgement type(const Node* before, const Node* after, ModelUse use) {
  const Names one = with_integer(names_of(before));
  const Names another = with_integer(names_of(after));
  const bool narrower = before == nullptr || (after != nullptr && !missing(one, another).empty());
  const bool wider = after == nullptr || (before != nullptr && !missing(another, one).empty());
  if (!narrower && !wider) return other();
  const bool noticed = (narrower && use.request) || (wider && use.response);
  return noticed ? breaks("the type is another") : other(narrower ? "" : "more types are allowed");
}

double number(const Node& node) { return std::strtod(std::string(node.text()).c_str(), nullptr); }

/// Whether a bound or a constraint allows less than before.
bool is_narrower(std::string_view keyword, const Node* before, const Node* after) {
  if (after == nullptr) return false;
  if (before == nullptr) return true;
  if (is_in(kLowerBounds, keyword)) return number(*after) > number(*before);
  if (is_in(kUpperBounds, keyword)) return number(*after) < number(*before);
  return true;
}

Judgement constraint(std::string_view keyword, const Node* before, const Node* after,
                     ModelUse use) {
  // `true` is as good as no word about other properties, `false` says nothing of exclusive bounds.
  const bool open = keyword == "additionalProperties";
  const auto says_nothing = [open](const Node* node) {
    return node != nullptr && node->is_boolean() && node->is_true() == open;
  };
  if (says_nothing(before)) before = nullptr;
  if (says_nothing(after)) after = nullptr;
  if (!use.request || !is_narrower(keyword, before, after)) return other();
  return breaks("requests are checked more strictly");
}

/// A whole schema that one side does not have, or that is no schema on one side.
Judgement whole(const SchemaPlace& at, const Node* before, const Node* after, ModelUse use) {
  if (before != nullptr && after != nullptr) return breaks("the type is another");
  const bool properties = !at.property.empty() || at.keyword == "properties";
  if (after != nullptr || !properties || !use.response) return other();
  return breaks("removed from responses");
}

/// Compares two schemas that were read.
class SchemaComparison {
 public:
  SchemaComparison(const Node& before, const Node& after, ModelUse use)
      : before_(before), after_(after), use_(use) {}

  void add(std::string_view place, const std::string* one, const std::string* another) {
    const SchemaPlace at = schema_place(place);
    const bool set = is_in(kSets, at.keyword);
    if (set && at.pointer == last_set_) return;  // an element of a list that was told
    const std::string pointer(set ? at.pointer : place);
    const Node* before = doc::resolve_pointer(before_, at.pointer);
    const Node* after = doc::resolve_pointer(after_, at.pointer);
    SchemaDifference& found = found_.emplace_back();
    found.place = pointer;
    found.judgement = judge(at, before, after);
    if (set) {
      last_set_ = at.pointer;
      take(found, before == nullptr ? nullptr : &(scratch_[0] = json(*before)),
           after == nullptr ? nullptr : &(scratch_[1] = json(*after)));
    } else {
      take(found, one, another);
    }
  }

  [[nodiscard]] std::vector<SchemaDifference> result() { return std::move(found_); }

 private:
  static std::string json(const Node& node) {
    return text::to_json(node, text::JsonStyle::kCompact);
  }

  static void take(SchemaDifference& found, const std::string* one, const std::string* another) {
    found.change = one == nullptr       ? Change::kAdded
                   : another == nullptr ? Change::kLost
                                        : Change::kChanged;
    if (one != nullptr) found.before = *one;
    if (another != nullptr) found.after = *another;
  }

  [[nodiscard]] Judgement judge(const SchemaPlace& at, const Node* before,
                                const Node* after) const {
    if (!use_.request && !use_.response) return other("no method uses the model");
    if (at.keyword.empty() || at.keyword == "properties") return whole(at, before, after, use_);
    if (at.keyword == "required") return required(names_of(before), names_of(after), use_);
    if (at.keyword == "enum") return enumeration(before, after, use_);
    if (at.keyword == "type") return type(before, after, use_);
    const bool shape = is_in(kShapes, at.keyword);
    if (shape && before != nullptr && after != nullptr) return breaks("the type is another");
    if (shape || is_in(kLowerBounds, at.keyword) || is_in(kUpperBounds, at.keyword) ||
        is_in(kConstraints, at.keyword)) {
      return constraint(at.keyword, before, after, use_);
    }
    return other();
  }

  const Node& before_;
  const Node& after_;
  ModelUse use_;
  std::string last_set_;
  std::string scratch_[2];
  std::vector<SchemaDifference> found_;
};

}  // namespace

std::vector<SchemaDifference> schema_differences(const std::string& before,
                                                 const std::string& after, ModelUse use) {
  if (before == after) return {};
  diag::Diagnostics ignored;
  const doc::Document one = text::read("before", before, ignored);
  const doc::Document another = text::read("after", after, ignored);
  if (one.root == nullptr || another.root == nullptr) {
    return {{Change::kChanged, "", before, after, breaks("the schema is another")}};
  }
  SchemaComparison comparison(*one.root, *another.root, use);
  json_differences(before, after,
                   [&comparison](std::string_view place, const std::string* left,
                                 const std::string* right) { comparison.add(place, left, right); });
  return comparison.result();
}

}  // namespace gwport::pipeline
