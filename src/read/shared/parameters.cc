#include "read/shared/parameters.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <utility>

#include "diag/catalogue/document.h"
#include "diag/catalogue/method.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;

/// `in` and the service's word for it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kPlaces{{
    {"path", "path"},
    {"query", "querystring"},
    {"header", "header"},
}};

std::string_view text_at(const doc::Node& node, std::string_view key) {
  const doc::Node* member = node.find(key);
  return member != nullptr ? member->text() : std::string_view{};
}

std::string identity(const doc::Node& parameter) {
  std::string key(place_of(parameter));
  key += ' ';
  key += text_at(parameter, "name");
  return key;
}

ParameterNodes followed(Context& context, const doc::Node& holder, std::string_view section) {
  ParameterNodes nodes;
  const doc::Node* list = holder.find("parameters");
  if (list == nullptr || !list->is_array()) return nodes;
  for (const doc::Node& element : *list) {
    const doc::Node* parameter = follow(context, element, section);
    if (parameter != nullptr && parameter->is_object()) nodes.push_back(parameter);
  }
  return nodes;
}

/// The library reads a boolean out of a string too: "true" in any case, all else is false.
bool is_required(const doc::Node& parameter) {
  const doc::Node* required = parameter.find("required");
  if (required == nullptr) return false;
  if (!required->is_string()) return required->is_true();
  constexpr std::string_view kTrue = "true";
  const auto same = [](char a, char b) { return (a | 0x20) == b; };
  const std::string_view text = required->text();
  return std::equal(text.begin(), text.end(), kTrue.begin(), kTrue.end(), same);
}

}  // namespace

std::string_view place_of(const doc::Node& parameter) { return text_at(parameter, "in"); }

ParameterNodes gather_parameters(Context& context, const doc::Node& path_item,
                                 const doc::Node& operation, std::string_view section) {
  const ParameterNodes own = followed(context, operation, section);
  ParameterNodes all = followed(context, path_item, section);
  if (all.empty()) return own;
  std::unordered_set<std::string> overridden;
  for (const doc::Node* parameter : own) overridden.insert(identity(*parameter));
  std::erase_if(all, [&overridden](const doc::Node* parameter) {
    return overridden.contains(identity(*parameter));
  });
  all.insert(all.end(), own.begin(), own.end());
  return all;
}

std::optional<Parameter> read_parameter(Context& context, const doc::Node& parameter) {
  const std::string_view in = place_of(parameter);
  for (const auto& [place, word] : kPlaces) {
    if (in != place) continue;
    const std::string_view name = text_at(parameter, "name");
    if (name.empty()) {
      report_once(context, rules::kParameterWithoutName, parameter.span(), {in});
      return std::nullopt;
    }
    const doc::Node& given = *parameter.find("name");
    if (given.is_null()) report_once(context, rules::kNullText, given.name_span(), {"name"});
    return Parameter{word, name, word == "path" || is_required(parameter)};
  }
  report_once(context, rules::kParameterDropped, parameter.span(),
              {text_at(parameter, "name"), in});
  return std::nullopt;
}

}  // namespace gwport::read
