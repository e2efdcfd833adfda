// How much a difference matters, and to whom.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwport::pipeline {

/// The groups of a diff, the most dangerous first.
enum class Danger {
  kSecurity,  ///< who may call, and what guards the way to the backend
  kRemoved,   ///< methods, models and what else is no more
  kBreaking,  ///< calls that worked will not, or answers that had something will not have it
  kReset,     ///< a setting falls back to its default
  kOther,
};
inline constexpr std::size_t kDangers = 5;

/// "security", "removed", "breaking", "reset" or "other".
[[nodiscard]] std::string_view name_of(Danger danger);

/// The group of a difference, whether callers notice it, and why.
struct Judgement {
  Danger danger = Danger::kOther;
  bool breaking = false;
  std::string note;  ///< one line for people; empty when the values say enough
};

[[nodiscard]] inline Judgement breaks(std::string note) {
  return {Danger::kBreaking, true, std::move(note)};
}
[[nodiscard]] inline Judgement other(std::string note = {}) {
  return {Danger::kOther, false, std::move(note)};
}
[[nodiscard]] inline Judgement resets(std::string note) {
  return {Danger::kReset, false, std::move(note)};
}
[[nodiscard]] inline Judgement guards(std::string note, bool breaking = false) {
  return {Danger::kSecurity, breaking, std::move(note)};
}

}  // namespace gwport::pipeline
