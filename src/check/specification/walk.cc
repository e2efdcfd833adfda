#include "check/specification/walk.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "check/specification/addresses.h"
#include "diag/catalogue/specification.h"
#include "diag/nearest.h"
#include "text/java_number.h"

namespace gwport::check::specification {
namespace {

namespace rules = diag::rules;

bool is_extension(std::string_view key) { return key.starts_with("x-"); }

/// Whether the value is of the kind that the form wants; what is inside is looked at later.
bool is_of_kind(const doc::Node& value, Form form) {
  switch (form) {
    case Form::kAnything:
      return true;
    case Form::kText:
    case Form::kUrl:
    case Form::kEmail:
    case Form::kWord:
      return value.is_string();
    case Form::kBoolean:
      return value.is_boolean();
    case Form::kNumber:
    case Form::kInteger:
    case Form::kCount:
    case Form::kPositive:
      return value.is_number();
    case Form::kObject:
    case Form::kReferable:
      return value.is_object();
    case Form::kList:
      return value.is_array();
  }
  return true;
}

std::string_view words_for(Form form) {
  switch (form) {
    case Form::kAnything:
      return "anything";
    case Form::kText:
    case Form::kWord:
      return "a text";
    case Form::kUrl:
      return "a URL";
    case Form::kEmail:
      return "an email address";
    case Form::kBoolean:
      return "true or false";
    case Form::kNumber:
      return "a number";
    case Form::kInteger:
      return "a whole number";
    case Form::kCount:
      return "a whole number, 0 or more";
    case Form::kPositive:
      return "a number above 0";
    case Form::kObject:
    case Form::kReferable:
      return "an object";
    case Form::kList:
      return "a list";
  }
  return "";
}

bool is_above_zero(std::string_view lexeme) {
  const std::string_view digits = lexeme.substr(0, lexeme.find_first_of("eE"));
  return !lexeme.starts_with('-') && digits.find_first_of("123456789") != std::string_view::npos;
}

/// Whether a value of the right kind is also what the form says.
bool fits(const doc::Node& value, Form form) {
  const std::string_view text = value.text();
  switch (form) {
    case Form::kUrl:
      return is_url(text);
    case Form::kEmail:
      return is_email(text);
    case Form::kInteger:
      return text::is_java_integer(text);
    case Form::kCount:
      return text::is_java_integer(text) && (text == "-0" || !text.starts_with('-'));
    case Form::kPositive:
      return is_above_zero(text);
    default:
      return true;
  }
}

std::string joined(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += ", ";
    text += word;
  }
  return text;
}

std::string kinds_of(const Type& type) {
  std::string text;
  for (const Type* at = &type; at != nullptr; at = at->otherwise) {
    if (!text.empty()) text += " or ";
    text += words_for(at->form);
  }
  return text;
}

std::string quoted(std::string_view name) { return "`" + std::string(name) + "`"; }

std::string name_of(const doc::Node& value) {
  return value.key_span().known() ? quoted(value.key()) : "an element";
}

std::string suggestion(std::string_view word, std::span<const std::string_view> known) {
  const std::string_view near = diag::nearest(word, known);
  return near.empty() ? std::string() : "did you mean " + quoted(near) + "?";
}

std::vector<std::string_view> names_of(std::span<const Field> fields) {
  std::vector<std::string_view> names;
  for (const Field& field : fields) names.push_back(field.name);
  return names;
}

}  // namespace

void Walk::check(const doc::Node& value, const Type& type) {
  const Type* at = &type;
  while (at != nullptr && !is_of_kind(value, at->form)) at = at->otherwise;
  if (at == nullptr || !fits(value, at->form)) {
    report(rules::kSpecWrongType, value.span(), {name_of(value), kinds_of(type)});
  } else if (at->form == Form::kWord) {
    const bool known =
        std::find(at->words.begin(), at->words.end(), value.text()) != at->words.end();
    if (known) return;
    report(rules::kSpecUnknownWord, value.span(), {name_of(value), value.text(), joined(at->words)})
        .hint = suggestion(value.text(), at->words);
  } else if (at->form == Form::kList) {
    check_list(value, *at);
  } else if (at->form == Form::kReferable && value.find("$ref") != nullptr) {
    check_reference(*this, *value.find("$ref"));
  } else if (at->form == Form::kObject || at->form == Form::kReferable) {
    check_object(value, at->choose != nullptr ? at->choose(value) : *at->shape);
  }
}

void Walk::check_list(const doc::Node& list, const Type& type) {
  if (type.filled && list.size() == 0) {
    report(rules::kSpecEmpty, list.span(), {name_of(list)});
  }
  for (const doc::Node& element : list) {
    if (type.item != nullptr) check(element, *type.item);
  }
  if (!type.unique || list.size() < 2) return;
  std::unordered_map<std::string_view, const doc::Node*> seen;
  for (const doc::Node& element : list) {
    if (!element.is_string()) continue;
    const auto [first, fresh] = seen.emplace(element.text(), &element);
    if (fresh) continue;
    report(rules::kSpecRepeated, element.span(), {element.text()})
        .related.push_back({first->second->span(), "first here"});
  }
}

void Walk::check_member(const doc::Node& member, const Shape& shape, bool& filled) {
  const std::size_t index = shape.index.find(shape.fields, member.key());
  if (index < shape.fields.size()) {
    filled = true;
    return check(member, *shape.fields[index].type);
  }
  if (shape.extensions && is_extension(member.key())) return;
  filled = true;
  if (shape.entries == nullptr) {
    report(rules::kSpecUnknownMember, member.key_span(), {shape.name, member.key()}).hint =
        suggestion(member.key(), names_of(shape.fields));
    return;
  }
  if (shape.keys != nullptr && !shape.keys->fits(member.key())) {
    report(rules::kSpecKey, member.key_span(), {member.key(), shape.name, shape.keys->words});
  }
  check(member, *shape.entries);
}

void Walk::check_presence(const doc::Node& object, const Shape& shape, bool filled) {
  for (const Field& field : shape.fields) {
    if (field.need == Need::kRequired && object.find(field.name) == nullptr) {
      report(rules::kSpecMissing, object.name_span(), {shape.name, field.name});
    }
  }
  if (shape.filled && !filled) report(rules::kSpecEmpty, object.name_span(), {shape.name});
  for (const Exclusive& pair : shape.exclusive) {
    const doc::Node* const second = object.find(pair.second);
    if (second == nullptr || object.find(pair.first) == nullptr) continue;
    report(rules::kSpecExclusive, second->key_span(), {shape.name, pair.first, pair.second});
  }
}

void Walk::check_object(const doc::Node& object, const Shape& shape) {
  bool filled = false;
  for (const doc::Node& member : object.members()) check_member(member, shape, filled);
  check_presence(object, shape, filled);
  if (shape.check != nullptr) shape.check(*this, object);
}

}  // namespace gwport::check::specification
