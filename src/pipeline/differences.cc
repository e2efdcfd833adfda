#include "pipeline/differences.h"

#include <algorithm>
#include <unordered_map>

#include "model/fields.h"
#include "pipeline/json_differences.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

/// Members that say nothing of what a document describes, or that are compared elsewhere.
constexpr std::string_view kNotCompared[] = {
    "id",    "name",         "parentId",       "path",          "pathPart",    "rootResourceId",
    "types", "location",     "warnings",       "ipAddressType", "createdDate", "resourceMethods",
    "tags",  "responseType", "defaultResponse"};

bool is_compared(std::string_view name) {
  return std::find(std::begin(kNotCompared), std::end(kNotCompared), name) ==
         std::end(kNotCompared);
}

std::string text_of(const std::string& value) { return value; }
std::string text_of(bool value) { return value ? "true" : "false"; }
std::string text_of(std::int64_t value) { return std::to_string(value); }
std::string text_of(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& each : list) text += (text.empty() ? "" : ", ") + each;
  return text;
}
template <class T>
std::string text_of(const T&) {
  return {};  // an object: its name says enough
}

/// The JSON text of a policy, which the service keeps escaped as inside a string.
std::string policy_text(const std::string& policy) {
  diag::Diagnostics ignored;
  const doc::Document quoted = text::read("policy", "[\"" + policy + "\"]", ignored);
  const bool escaped = quoted.root != nullptr && quoted.root->size() == 1;
  return escaped ? std::string(quoted.root->begin()->text()) : policy;
}

/// Compares two entities of one name.
class EntityComparison {
 public:
  EntityComparison(Difference entity, std::vector<Difference>& found)
      : entity_(std::move(entity)), found_(found) {}

  template <model::HasFields T>
  void fields(const T& before, const T& after) {
    model::for_each_field<T>([&](const auto& field) {
      if (is_compared(field.name)) member(field.name, before.*field.member, after.*field.member);
    });
  }

  template <class T>
  void member(std::string_view name, const T& before, const T& after) {
    const std::size_t length = member_.size();
    if (!member_.empty()) member_ += '.';
    member_ += name;
    if (!compare_json(name, before, after)) compare(before, after);
    member_.resize(length);
  }

 private:
  /// Whether the member is JSON as text, and compared as such.
  template <class T>
  bool compare_json(std::string_view, const T&, const T&) {
    return false;
  }
  bool compare_json(std::string_view name, const std::string& before, const std::string& after) {
    if (name != "schema" && name != "properties") return false;
    json(before, after);
    return true;
  }
  bool compare_json(std::string_view name, const std::optional<std::string>& before,
                    const std::optional<std::string>& after) {
    if (name != "policy" || !before || !after) return false;
    json(policy_text(*before), policy_text(*after));
    return true;
  }

  template <class T>
  void compare(const T& before, const T& after) {
    if constexpr (model::HasFields<T>) {
      fields(before, after);
    } else if (!(before == after)) {
      report(Change::kChanged, text_of(before), text_of(after));
    }
  }

  template <class T>
  void compare(const std::optional<T>& before, const std::optional<T>& after) {
    if (before && after) return compare(*before, *after);
    if (before) report(Change::kLost, text_of(*before), {});
    if (after) report(Change::kAdded, {}, text_of(*after));
  }

  template <class T>
  void compare(const model::Map<T>& before, const model::Map<T>& after) {
    for (const auto& [name, value] : before) {
      const T* other = after.find(name);
      entry(name, [&, &value = value] {
        if (other != nullptr) return compare(value, *other);
        report(Change::kLost, text_of(value), {});
      });
    }
    for (const auto& [name, value] : after) {
      if (before.find(name) != nullptr) continue;
      entry(name, [&, &value = value] { report(Change::kAdded, {}, text_of(value)); });
    }
  }

  template <class Compare>
  void entry(std::string_view name, Compare compare) {
    const std::size_t length = member_.size();
    member_.append("[").append(name).append("]");
    compare();
    member_.resize(length);
  }

  void json(const std::string& before, const std::string& after) {
    json_differences(
        before, after,
        [this](std::string_view place, const std::string* one, const std::string* other) {
          const std::size_t length = member_.size();
          member_ += place;
          report(one == nullptr     ? Change::kAdded
                 : other == nullptr ? Change::kLost
                                    : Change::kChanged,
                 one == nullptr ? "" : *one, other == nullptr ? "" : *other);
          member_.resize(length);
        });
  }

  void report(Change change, std::string before, std::string after) {
    Difference& difference = found_.emplace_back(entity_);
    difference.change = change;
    difference.member = member_;
    difference.before = std::move(before);
    difference.after = std::move(after);
  }

  Difference entity_;
  std::vector<Difference>& found_;
  std::string member_;
};

/// A list of entities: what they are, how they are told apart, and what else there is to compare.
template <class T, class Name, class Inner>
void lists(EntityKind kind, const std::vector<T>& before, const std::vector<T>& after, Name name_of,
           Inner inner, std::vector<Difference>& found) {
  std::unordered_map<std::string, const T*> left;
  for (const T& each : after) left.emplace(name_of(each), &each);
  for (const T& each : before) {
    Difference difference{Change::kLost, kind, name_of(each), {}, {}, {}, each.origin.span};
    const auto other = left.find(difference.name);
    if (other == left.end()) {
      found.push_back(std::move(difference));
      continue;
    }
    EntityComparison(std::move(difference), found).fields(each, *other->second);
    inner(each, *other->second);
    left.erase(other);
  }
  for (const T& each : after) {
    if (left.contains(name_of(each))) {
      found.push_back({Change::kAdded, kind, name_of(each), {}, {}, {}, {}});
    }
  }
}

std::string location_name(const model::DocumentationPart& part) {
  const model::DocumentationPartLocation& at = part.location;
  std::string name = at.type;
  for (const auto& each : {at.path, at.method, at.status_code, at.name}) {
    name += ' ';
    name += each.value_or("-");
  }
  while (name.ends_with(" -")) name.resize(name.size() - 2);
  return name;
}

/// The state with names instead of ids, so that equal entities are equal.
model::State named(model::State state) {
  std::unordered_map<std::string, std::string> names;
  for (const auto& each : state.authorizers) names.emplace("a" + each.id, each.name);
  for (const auto& each : state.request_validators) names.emplace("v" + each.id, each.name);
  const auto give_name = [&names](const char* list, std::optional<std::string>& id) {
    if (!id) return;
    if (const auto found = names.find(list + *id); found != names.end()) id = found->second;
  };
  for (model::Resource& resource : state.resources) {
    for (model::Method& method : resource.methods) {
      give_name("a", method.authorizer_id);
      give_name("v", method.request_validator_id);
      auto& integration = method.method_integration;
      if (integration && integration->cache_namespace == resource.id) {
        integration->cache_namespace.clear();
      }
    }
  }
  return state;
}

constexpr auto kNothingElse = [](const auto&, const auto&) {};

void methods(const model::Resource& before, const model::Resource& after,
             std::vector<Difference>& found) {
  lists(
      EntityKind::kMethod, before.methods, after.methods,
      [&before](const model::Method& each) { return each.http_method + " " + before.path; },
      kNothingElse, found);
}

}  // namespace

std::string_view name_of(Change change) {
  static constexpr std::string_view kNames[] = {"lost", "changed", "added"};
  return kNames[static_cast<std::size_t>(change)];
}

std::string entity_name(const Difference& difference) {
  static constexpr std::string_view kKinds[] = {
      "API",        "resource",          "method",           "model",
      "authorizer", "request validator", "gateway response", "documentation part"};
  std::string name(kKinds[static_cast<std::size_t>(difference.kind)]);
  if (!difference.name.empty()) name += ' ' + difference.name;
  return name;
}

std::vector<Difference> differences(const model::State& before, const model::State& after) {
  const model::State one = named(before);
  const model::State other = named(after);
  std::vector<Difference> found;
  EntityComparison api(
      {Change::kChanged, EntityKind::kApi, {}, {}, {}, {}, one.rest_api.origin.span}, found);
  api.member("name", one.rest_api.name, other.rest_api.name);
  api.fields(one.rest_api, other.rest_api);
  lists(
      EntityKind::kResource, one.resources, other.resources,
      [](const model::Resource& each) { return each.path; },
      [&found](const auto& each, const auto& same) { methods(each, same, found); }, found);
  const auto by_name = [](const auto& each) { return each.name; };
  lists(EntityKind::kModel, one.models, other.models, by_name, kNothingElse, found);
  lists(EntityKind::kAuthorizer, one.authorizers, other.authorizers, by_name, kNothingElse, found);
  lists(EntityKind::kRequestValidator, one.request_validators, other.request_validators, by_name,
        kNothingElse, found);
  lists(
      EntityKind::kGatewayResponse, one.gateway_responses, other.gateway_responses,
      [](const model::GatewayResponse& each) { return each.response_type; }, kNothingElse, found);
  lists(EntityKind::kDocumentationPart, one.documentation_parts, other.documentation_parts,
        location_name, kNothingElse, found);
  return found;
}

}  // namespace gwport::pipeline
