// Two entities of one name, member by member.
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/plan/policy_text.h"
#include "model/fields.h"
#include "pipeline/differences.h"
#include "pipeline/json_differences.h"

namespace gwport::pipeline {

/// Members that are compared elsewhere, or tell no more than the entity's name.
inline constexpr std::string_view kComparedElsewhere[] = {
    "name",     "parentId",    "path",      "pathPart",     "rootResourceId",  "location",
    "warnings", "createdDate", "stageName", "responseType", "defaultResponse", "resourceMethods"};
/// Members that no document says.
inline constexpr std::string_view kNotInDocuments[] = {"types", "ipAddressType", "tags"};

/// Whether a member of an entity counts.
[[nodiscard]] inline bool is_compared(std::string_view name, Scope scope) {
  const auto is_in = [name](const auto& list) {
    return std::find(std::begin(list), std::end(list), name) != std::end(list);
  };
  if (name == "id") return scope == Scope::kSameApi;
  return !is_in(kComparedElsewhere) && (scope != Scope::kDocument || !is_in(kNotInDocuments));
}

/// What a value is called in a difference; empty for objects: their name says enough.
inline std::string text_of(const std::string& value) { return value; }
inline std::string text_of(bool value) { return value ? "true" : "false"; }
inline std::string text_of(std::int64_t value) { return std::to_string(value); }
inline std::string text_of(const std::vector<std::string>& list) {
  std::string text;
  for (const std::string& each : list) text += (text.empty() ? "" : ", ") + each;
  return text;
}
template <class T>
std::string text_of(const T&) {
  return {};
}

/// Compares two entities of one name.
class EntityComparison {
 public:
  /// Adds to `found`, which must outlive the object, copies of `entity` with member and values.
  EntityComparison(Difference entity, Scope scope, std::vector<Difference>& found)
      : entity_(std::move(entity)), scope_(scope), found_(found) {}

  /// All members that count.
  template <model::HasFields T>
  void fields(const T& before, const T& after) {
    model::for_each_field<T>([&](const auto& field) {
      if (is_compared(field.name, scope_))
        member(field.name, before.*field.member, after.*field.member);
    });
  }

  /// One member, whatever it is called.
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
    if (name != "policy" || (!before && !after)) return false;
    if (before && after) {
      json(emit::policy_text(*before), emit::policy_text(*after));
    } else if (before) {
      report(Change::kLost, emit::policy_text(*before), {});
    } else {
      report(Change::kAdded, {}, emit::policy_text(*after));
    }
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

  /// Members that only one side has count one by one.
  void compare(const std::optional<model::TlsConfig>& before,
               const std::optional<model::TlsConfig>& after) {
    if (before != after)
      fields(before.value_or(model::TlsConfig()), after.value_or(model::TlsConfig()));
  }

  /// Maps that may be absent: an empty one says the same.
  template <class T>
  void compare(const std::optional<model::Map<T>>& before,
               const std::optional<model::Map<T>>& after) {
    compare(before.value_or(model::Map<T>()), after.value_or(model::Map<T>()));
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
  Scope scope_;
  std::vector<Difference>& found_;
  std::string member_;
};

}  // namespace gwport::pipeline
