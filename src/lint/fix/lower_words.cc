// Words of OpenAPI 3.1 as 3.0 writes them.
#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// The raw text of a value that can be put into brackets; empty if it can't.
std::string raw_text(const Fixing& fixing, const doc::Node& value) {
  const std::string text(fixing.source.slice(value.span().begin, value.span().end));
  if (fixing.source.is_json() || text.empty()) return text;
  const bool plain = text.find_first_of("\r\n&*!#|>") == std::string::npos;
  return plain && (value.is_scalar() || text.front() == '{' || text.front() == '[') ? text : "";
}

/// const: x is enum: [x], also beside an enum that has it.
FixPointer const_to_enum(const Fixing& fixing, const doc::Node& schema, const doc::Node& member) {
  const std::string value = raw_text(fixing, member);
  if (value.empty()) return nullptr;
  Draft draft(fixing.source);
  if (const doc::Node* all = schema.find("enum")) {
    const bool has_it = std::any_of(all->begin(), all->end(), [&](const doc::Node& each) {
      return each.kind() == member.kind() && each.is_scalar() && each.text() == member.text();
    });
    if (!has_it) return nullptr;
    draft.replace(*all, '[' + value + ']');
    draft.remove(member);
  } else {
    draft.rename(member, "enum");
    draft.replace(member, '[' + value + ']');
  }
  return draft.finish("write const as an enum of one value");
}

/// A list needs its items in 3.0; any may be in one without.
void add_items(const doc::Node& schema, Draft& draft) {
  if (schema.find("items") == nullptr) draft.insert(schema, "items", "{}");
}

void write_type(std::string_view type, doc::Sink& sink) {
  sink.begin_object();
  sink.member("type", type);
  if (type == "array") {
    sink.key("items");
    sink.begin_object();
    sink.end_object();
  }
  sink.end_object();
}

/// [x, y] is [{type: x}, {type: y}], without null. In lines of its own each entry keeps its line.
void write_alternatives(const Fixing& fixing, const doc::Node& types, Draft& draft) {
  const bool lines = fixing.source.slice(types.span().begin, types.span().end).starts_with('-');
  const auto write = [&](const doc::Node& type, doc::Sink& sink) { write_type(type.text(), sink); };
  if (!lines) {
    return draft.replace(types, inline_text(draft.notation(), [&](doc::Sink& sink) {
                           sink.begin_array();
                           for (const doc::Node& each : types) {
                             if (each.text() != "null") write(each, sink);
                           }
                           sink.end_array();
                         }));
  }
  for (const doc::Node& each : types) {
    if (each.text() == "null") {
      draft.remove_entry(each);
    } else {
      draft.replace(each,
                    inline_text(draft.notation(), [&](doc::Sink& sink) { write(each, sink); }));
    }
  }
}

/// type: [x, "null"] is type: x with nullable: true; type: [x, y] is anyOf: [{type: x}, {type: y}].
FixPointer mend_types(const Fixing& fixing, const doc::Node& schema, const doc::Node& member) {
  std::vector<const doc::Node*> kept;
  for (const doc::Node& each : member) {
    if (!each.is_string()) return nullptr;
    if (each.text() != "null") kept.push_back(&each);
  }
  if (member.size() == 1) kept = {member.begin()};
  if (kept.empty()) return nullptr;
  const bool nullable = kept.size() < member.size();
  const bool is_new = fixing.dialect == doc::Dialect::kOpenApi3;
  Draft draft(fixing.source);
  if (kept.size() == 1) {
    draft.keep_only(member, *kept.front());
    if (kept.front()->text() == "array") add_items(schema, draft);
  } else {
    if (!is_new || schema.find("anyOf") != nullptr) return nullptr;
    draft.rename(member, "anyOf");
    write_alternatives(fixing, member, draft);
  }
  if (nullable && is_new && schema.find("nullable") == nullptr) {
    draft.insert(schema, "nullable", "true");
  }
  if (kept.size() > 1) return draft.finish("write the types as alternatives");
  return draft.finish(nullable ? "write the type without null" : "write the type as a text");
}

double number_of(const doc::Node& node) {
  double value = 0;
  const std::string_view text = node.text();
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// exclusiveMinimum: 3 is minimum: 3 with exclusiveMinimum: true; of two limits the narrower
/// counts.
FixPointer exclusive_limit(const Fixing& fixing, const doc::Node& schema, const doc::Node& member) {
  if (!member.is_number()) return nullptr;
  const bool lower = member.key() == "exclusiveMinimum";
  const std::string limit = lower ? "minimum" : "maximum";
  const doc::Node* other = schema.find(limit);
  Draft draft(fixing.source);
  if (other == nullptr) {
    draft.rename(member, limit);
    draft.insert(schema, member.key(), "true");
  } else if (!other->is_number()) {
    return nullptr;
  } else if (lower ? number_of(member) >= number_of(*other)
                   : number_of(member) <= number_of(*other)) {
    draft.replace(*other, raw_text(fixing, member));
    draft.replace(member, "true");
  } else {
    draft.remove(member);
  }
  return draft.finish("write the limit as " + limit + ", exclusive");
}

}  // namespace

FixPointer first_example(const Fixing& fixing, const doc::Node& parent, const doc::Node& member) {
  if (!member.is_array() || member.size() == 0 || parent.find("example") != nullptr) return nullptr;
  Draft draft(fixing.source);
  draft.rename(member, "example");
  draft.keep_only(member, *member.begin());
  return draft.finish("keep the first of the examples as the example");
}

FixPointer mend_word(const Fixing& fixing, const doc::Node& parent, const doc::Node& member) {
  const std::string_view word = member.key();
  if (word == "const") return const_to_enum(fixing, parent, member);
  if (word == "type" && member.is_array()) return mend_types(fixing, parent, member);
  const bool limit = word == "exclusiveMinimum" || word == "exclusiveMaximum";
  return limit ? exclusive_limit(fixing, parent, member) : nullptr;
}

}  // namespace gwport::lint
