#include "lint/read_config.h"

#include <algorithm>
#include <array>

#include "diag/catalogue/config.h"
#include "diag/nearest.h"
#include "lint/known_rules.h"

namespace gwport::lint {
namespace {

namespace rules = diag::rules;
using doc::Node;

/// A file that is being read.
struct Reading {
  const diag::Source& source;
  diag::Diagnostics& diagnostics;
  RuleLookUp rule_ids;
  ConfigFile file;
};

void wrong_value(Reading& reading, const Node& node, std::string_view wanted) {
  reading.diagnostics.report(rules::kConfigValue, node.span(), {wanted});
}

/// A text, or the elements of a list of texts, each handed over with its node.
template <class Take>
void take_texts(Reading& reading, const Node& node, const Take& take) {
  constexpr std::string_view kWanted = "a text or a list of texts";
  if (node.is_string()) return take(node);
  if (!node.is_array()) return wrong_value(reading, node, kWanted);
  for (const Node& element : node) {
    if (element.is_string()) {
      take(element);
    } else {
      wrong_value(reading, element, kWanted);
    }
  }
}

/// Whether it would never match: what .gitignore takes back with `!`, and what is not below.
bool is_beyond(std::string_view pattern) {
  return pattern.starts_with('!') || pattern == ".." || pattern.starts_with("../");
}

void take_patterns(Reading& reading, const Node& node, std::vector<std::string>& patterns) {
  take_texts(reading, node, [&](const Node& text) {
    if (is_beyond(text.text())) {
      return wrong_value(reading, text, "a name, or a path from here down, without `!` and `..`");
    }
    patterns.emplace_back(text.text());
  });
}

/// YAML reads a bare `off` as the boolean false in some documents.
std::string_view level_word(const Node& node) {
  return node.is_boolean() && !node.is_true() ? "off" : node.text();
}

void take_rules(Reading& reading, const Node& node, std::vector<RuleLevel>& levels) {
  if (!node.is_object()) return wrong_value(reading, node, "an object of rule ids");
  for (const Node& member : node.members()) {
    const diag::Rule* rule =
        reading.rule_ids.find(member.key(), member.key_span(), rules::kConfigUnknownRule);
    Level level;
    if (!take_level(level_word(member), level)) {
      wrong_value(reading, member, "error, warning, info, hint or off");
    } else if (rule != nullptr) {
      levels.push_back({rule, level});
    }
  }
}

/// A key that an object may have, and what its value does to the T that the object describes.
template <class T>
struct Field {
  std::string_view key;
  void (*take)(Reading& reading, const Node& node, T& value);
};

template <class T, std::size_t N>
void take_fields(Reading& reading, const Node& object, const Field<T> (&fields)[N], T& value) {
  if (!object.is_object()) return wrong_value(reading, object, "an object");
  for (const Node& member : object.members()) {
    const auto* field = std::find_if(std::begin(fields), std::end(fields),
                                     [&](const auto& each) { return each.key == member.key(); });
    if (field != std::end(fields)) {
      field->take(reading, member, value);
      continue;
    }
    std::array<std::string_view, N> keys;
    std::transform(std::begin(fields), std::end(fields), keys.begin(),
                   [](const auto& each) { return each.key; });
    diag::Diagnostic& finding =
        reading.diagnostics.report(rules::kConfigUnknownKey, member.key_span(), {member.key()});
    const std::string_view meant = diag::nearest(member.key(), keys);
    if (!meant.empty()) finding.hint = "did you mean '" + std::string(meant) + "'?";
  }
}

/// The objects of a list.
template <class T, std::size_t N>
void take_list(Reading& reading, const Node& list, const Field<T> (&fields)[N],
               std::vector<T>& values) {
  if (!list.is_array()) return wrong_value(reading, list, "a list of objects");
  for (const Node& element : list) take_fields(reading, element, fields, values.emplace_back());
}

/// Whether an object has the member or a misspelt one, which is reported as such.
bool means_to_have(const Node& object, std::string_view key) {
  const auto means_it = [&](const Node& member) {
    return member.key() == key || !diag::nearest(member.key(), {&key, 1}).empty();
  };
  return std::any_of(object.begin(), object.end(), means_it);
}

/// Reports the objects of a list that lack a member without which they mean nothing.
void require_member(Reading& reading, const Node& list, std::string_view key,
                    std::string_view wanted) {
  for (const Node& element : list) {
    if (element.is_object() && !means_to_have(element, key)) wrong_value(reading, element, wanted);
  }
}

constexpr Field<Override> kOverride[] = {
    {"files", [](Reading& reading, const Node& node,
                 Override& value) { take_patterns(reading, node, value.files); }},
    {"rules", [](Reading& reading, const Node& node,
                 Override& value) { take_rules(reading, node, value.rules); }},
};

void take_accepted_rule(Reading& reading, const Node& node, Acceptance& value) {
  if (!node.is_string()) return wrong_value(reading, node, "the id of a rule");
  value.rule = reading.rule_ids.find(node.text(), node.span(), rules::kConfigUnknownRule);
  if (value.rule == nullptr || value.rule->outcome != diag::Outcome::kRefused) return;
  reading.diagnostics.report(rules::kConfigAcceptsRefusal, node.span(), {node.text()});
  value.rule = nullptr;
}

void take_text(Reading& reading, const Node& node, std::string& text) {
  if (!node.is_string()) return wrong_value(reading, node, "a text");
  text = node.text();
}

constexpr Field<Acceptance> kAcceptance[] = {
    {"rule", take_accepted_rule},
    {"files", [](Reading& reading, const Node& node,
                 Acceptance& value) { take_patterns(reading, node, value.files); }},
    {"at",
     [](Reading& reading, const Node& node, Acceptance& value) {
       take_text(reading, node, value.at);
       if (value.at.empty() || value.at.starts_with('/')) return;
       wrong_value(reading, node, "a JSON pointer, as in /paths/~1orders/get");
     }},
    {"reason",
     [](Reading& reading, const Node& node, Acceptance&) {
       std::string for_readers;
       take_text(reading, node, for_readers);
     }},
};

void take_accepted(Reading& reading, const Node& list, ConfigFile& file) {
  std::vector<Acceptance> accepted;
  take_list(reading, list, kAcceptance, accepted);
  require_member(reading, list, "rule", "the id of a rule under `rule`");
  const Node* element = list.begin();
  for (Acceptance& each : accepted) {
    const diag::Position position = reading.source.position(element->span().begin);
    each.where = reading.source.name() + ':' + std::to_string(position.line) + ':' +
                 std::to_string(position.column);
    if (each.rule != nullptr) file.config.accepted.push_back(std::move(each));
    ++element;
  }
}

void take_fail_severity(Reading& reading, const Node& node, ConfigFile& file) {
  Level level;
  if (!take_level(node.text(), level) || !level) {
    return wrong_value(reading, node, "error, warning, info or hint");
  }
  file.config.fails_at = level;
}

constexpr Field<ConfigFile> kRoot[] = {
    {"extends",
     [](Reading& reading, const Node& node, ConfigFile& file) {
       take_texts(reading, node, [&](const Node& text) {
         file.extends.push_back({std::string(text.text()), text.span()});
       });
     }},
    {"fail-severity", take_fail_severity},
    {"ignore", [](Reading& reading, const Node& node,
                  ConfigFile& file) { take_patterns(reading, node, file.config.ignore); }},
    {"rules", [](Reading& reading, const Node& node,
                 ConfigFile& file) { take_rules(reading, node, file.config.rules); }},
    {"overrides",
     [](Reading& reading, const Node& node, ConfigFile& file) {
       take_list(reading, node, kOverride, file.config.overrides);
       require_member(reading, node, "files", "the files that it is for under `files`");
     }},
    {"accept", take_accepted},
};

}  // namespace

ConfigFile read_config(const doc::Document& document, diag::Diagnostics& diagnostics) {
  Reading reading{*document.source, diagnostics, RuleLookUp(diagnostics), {}};
  for (const doc::DuplicateKey& duplicate : document.duplicates) {
    diagnostics.report(rules::kConfigDuplicateKey, duplicate.last, {duplicate.key});
  }
  const Node* root = document.root;
  if (root != nullptr && !root->is_null()) take_fields(reading, *root, kRoot, reading.file);
  return std::move(reading.file);
}

}  // namespace gwport::lint
