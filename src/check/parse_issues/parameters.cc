// Parameters, and lists of them.
#include <algorithm>
#include <array>

#include "check/parse_issues/objects.h"
#include "diag/catalogue/parse_issues.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;
namespace rules = diag::rules;

constexpr std::array<std::string_view, 4> kPlaces{"query", "header", "path", "cookie"};
constexpr std::array<std::string_view, 7> kStyles{
    "form", "deepObject", "label", "matrix", "pipeDelimited", "simple", "spaceDelimited"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

void read_style(Reading& reading, const doc::Node& object, const doc::Node& value,
                const Location& at) {
  if (is_blank(value.text()) || contains(kStyles, value.text())) return;
  reading.messages.wrong_type(at, "style", "string", value.span());
  const doc::Node* const explode = object.find("explode");
  if (explode != nullptr && (explode->is_boolean() || explode->is_string())) return;
  reading.messages.no_document(
      value,
      "no parameter has this style, and without explode the service's parser breaks off here");
}

constexpr Member kParameterMembers[] = {
    {"$ref"},
    {"in"},
    {"name", kText, nullptr, "", kRequired},
    {"description", kText},
    {"required"},
    {"deprecated"},
    {"allowEmptyValue"},
    {"style", kText, read_style},
    {"explode"},
    {"schema", kObject, read_schema, "schemas"},  // plural: so does the library
    {"examples", kObject, read_examples, "examples"},
    {"example"},
    {"allowReserved"},
    {"content", kObject, read_content, "content"},
};
constexpr ObjectTable kParameter{kParameterMembers};

/// The name of a component that a reference ends with.
std::string_view simple_name(std::string_view reference) {
  const std::size_t slash = reference.rfind('/');
  if (slash == std::string_view::npos || slash == 0) return reference;
  const std::string_view name = reference.substr(slash + 1);
  return is_blank(name) ? reference : name;
}

/// The component that a reference names, if the library kept it; else the reference itself.
const doc::Node& definition_of(const Reading& reading, const doc::Node& parameter) {
  const doc::Node* const reference = parameter.find("$ref");
  if (reference == nullptr || !reading.below_paths || reading.components == nullptr) {
    return parameter;
  }
  const doc::Node* const all = reading.components->find("parameters");
  const doc::Node* const found =
      all == nullptr ? nullptr : all->find(simple_name(reference->text()));
  const bool kept = found != nullptr && found->is_object() && keeps_parameter(*found);
  return kept ? *found : parameter;
}

ParameterIdentity identity_of(Reading& reading, const doc::Node& definition, std::size_t index) {
  if (const doc::Node* const reference = definition.find("$ref")) {
    // A name alone is made a local reference; references to other files are not compared.
    const std::string_view text = reference->text();
    const bool local = text.starts_with("#/") || text.find_first_of("./") == std::string_view::npos;
    return {"null", "null", index, local};
  }
  const doc::Node* const name = definition.find("name");
  const std::string_view text = name == nullptr ? "" : text_of(reading, *name);
  return {is_blank(text) ? "null" : text, definition.find("in")->text(), index, true};
}

void read_duplicates(Reading& reading, const doc::Node& list, const Location& at) {
  std::vector<ParameterIdentity>& all = reading.identities;
  all.clear();
  for (std::size_t i = 0; i < list.size(); ++i) {
    const doc::Node& parameter = list.begin()[i];
    if (!parameter.is_object() || !keeps_parameter(parameter)) continue;
    all.push_back(identity_of(reading, definition_of(reading, parameter), i));
  }
  const auto same = [](const ParameterIdentity& a, const ParameterIdentity& b) {
    return a.name == b.name && a.in == b.in;
  };
  std::sort(all.begin(), all.end(), [&](const ParameterIdentity& a, const ParameterIdentity& b) {
    if (a.name != b.name) return a.name < b.name;
    return a.in != b.in ? a.in < b.in : a.index < b.index;
  });
  std::vector<std::size_t> repeated;
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (same(all[i - 1], all[i]) && all[i].told) repeated.push_back(all[i].index);
  }
  std::sort(repeated.begin(), repeated.end());
  for (const std::size_t index : repeated) {
    reading.messages.warn(rules::kDuplicateParameters, at, list.begin()[index].span());
  }
}

}  // namespace

bool keeps_parameter(const doc::Node& parameter) {
  if (const doc::Node* const reference = parameter.find("$ref")) return reference->is_string();
  const doc::Node* const in = parameter.find("in");
  return in != nullptr && contains(kPlaces, in->text());
}

void read_parameter(Reading& reading, const doc::Node&, const doc::Node& value,
                    const Location& at) {
  if (read_reference(reading, value, at)) return;
  const doc::Node* const name = value.find("name");
  const Location place{&at, ".[", name == nullptr ? "['unknown']" : text_of(reading, *name), "]",
                       nullptr};
  const doc::Node* const in = value.find("in");
  if (in == nullptr) return reading.messages.missing(place, "in", value);
  if (!expect(reading, place, *in, "in", kText) || is_blank(in->text())) return;
  if (!contains(kPlaces, in->text())) {
    return reading.messages.wrong_type(place, "in", "string", in->span());
  }
  read_object(reading, value, place, kParameter);
}

void read_parameter_list(Reading& reading, const doc::Node& object, const doc::Node& value,
                         const Location& at) {
  for (const doc::Node& parameter : value) {
    if (parameter.is_object()) read_parameter(reading, object, parameter, at);
  }
  if (value.size() > 1) read_duplicates(reading, value, at);
}

}  // namespace gwport::check
