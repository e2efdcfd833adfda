#include "check/api_keys.h"

#include <algorithm>
#include <string_view>

#include "diag/catalogue/api_key.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;

constexpr std::size_t kShortest = 20;
constexpr std::size_t kShortestOfFormat = 30;
constexpr std::size_t kLongest = 128;
constexpr std::size_t kLongestName = 1024;

/// Characters, not bytes.
std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  }));
}

/// Whether the service takes the key.
bool check_key(const model::ApiKey& key, diag::Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.list().size();
  if (length_of(key.name) > kLongestName) {
    diagnostics.report(rules::kKeyNameTooLong, key.name_span);
  }
  const std::size_t length = length_of(key.value);
  if (length < kShortest) diagnostics.report(rules::kKeyTooShort, key.value_span);
  if (length > kLongest) diagnostics.report(rules::kKeyTooLong, key.value_span);
  const bool taken = diagnostics.list().size() == before;
  if (length >= kShortest && length < kShortestOfFormat) {
    diagnostics.report(rules::kKeyBelowFormat, key.value_span, {std::to_string(length)});
  }
  return taken;
}

}  // namespace

void check_api_keys(std::vector<model::ApiKey>& keys, diag::Diagnostics& diagnostics) {
  std::erase_if(keys, [&](const model::ApiKey& key) { return !check_key(key, diagnostics); });
}

}  // namespace gwport::check
