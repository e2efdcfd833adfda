// The single changes that edits are made of.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/state.h"

namespace gwport::tests {

/// Texts that shells, JSON and placeholders could trip over.
inline constexpr std::array<const char*, 8> kTexts{
    "plain", "",     "two\nlines", "$HOME `id` \\ \"q\" 'q'", "${restApi}", "${stageVariables.a}/b",
    "END",   "a/b~c"};
inline constexpr std::array<const char*, 4> kTypes{"application/json", "text/plain", "a/b~1",
                                                   "*/*"};
inline constexpr std::array<const char*, 5> kVerbs{"GET", "POST", "PUT", "ANY", "OPTIONS"};
inline constexpr std::array<const char*, 3> kCodes{"200", "400", "503"};
inline constexpr std::array<const char*, 3> kNames{"A", "B", "C"};

template <class List>
std::string pick(const List& list, std::uint32_t number) {
  return list[number % list.size()];
}

inline void set_or_reset(std::optional<std::string>& value, std::uint32_t what) {
  if (what % 3 == 0) {
    value.reset();
  } else {
    value = pick(kTexts, what);
  }
}

inline void toggle(std::vector<std::string>& list, const std::string& member) {
  if (std::erase(list, member) == 0) list.push_back(member);
}

inline void change(model::StringMap& map, const std::string& name, std::uint32_t what) {
  if (what % 4 == 0) {
    map.erase(name);
  } else {
    map.set(name, pick(kTexts, what));
  }
}

// `where` chooses the entity, `what` the change and its value.
void edit_api(model::State& api, std::uint32_t where, std::uint32_t what);
void edit_tags(model::State& api, std::uint32_t where, std::uint32_t what);
void edit_model(model::State& api, std::uint32_t where, std::uint32_t what);
/// A model that others may refer to, and that no update call may be able to change.
void edit_referred_model(model::State& api, std::uint32_t where, std::uint32_t what);
void edit_authorizer(model::State& api, std::uint32_t where, std::uint32_t what);
/// An authorizer that no update call may be able to change, and that the method uses.
void edit_guard(model::Method& method, model::State& api, std::uint32_t what);
void edit_validator(model::State& api, std::uint32_t where, std::uint32_t what);
void edit_gateway_response(model::State& api, std::uint32_t where, std::uint32_t what);
void edit_documentation(model::State& api, std::uint32_t where, std::uint32_t what);
void edit_method(model::Method& method, std::uint32_t what);
void edit_response(model::Method& method, std::uint32_t what);
void edit_integration(model::Integration& integration, std::uint32_t what);
void edit_integration_response(model::Integration& integration, std::uint32_t what);

}  // namespace gwport::tests
