#include "model/ids.h"

#include <algorithm>
#include <cstdint>

namespace gwport::model {
namespace {

/// FNV-1a with a final mix: stable across platforms and runs, which std::hash is not.
std::uint64_t mix(std::uint64_t hash) {
  hash ^= hash >> 33;
  hash *= 0xFF51AFD7ED558CCDULL;
  hash ^= hash >> 33;
  hash *= 0xC4CEB9FE1A85EC53ULL;
  return hash ^ (hash >> 33);
}

std::uint64_t hash_of(std::initializer_list<std::string_view> parts) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const std::string_view part : parts) {
    for (const char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    hash = (hash ^ 0xFFU) * 0x100000001B3ULL;  // no byte of UTF-8: "a","b" differs from "ab",""
  }
  return hash;
}

/// Never 0.
std::uint64_t entry_of(std::string_view id) { return mix(hash_of({id})) | 1; }

}  // namespace

std::string make_id(std::initializer_list<std::string_view> parts, std::size_t length) {
  std::uint64_t hash = hash_of(parts);
  static constexpr std::string_view kLetters = "0123456789abcdefghijklmnopqrstuvwxyz";
  std::string id;
  std::uint64_t rest = mix(hash);
  while (id.size() < length) {
    id += kLetters[rest % kLetters.size()];
    rest /= kLetters.size();
    if (rest == 0) rest = mix(hash += 0x9E3779B97F4A7C15ULL);
  }
  return id;
}

std::string rest_api_id(std::string_view name) { return make_id({"restapi", name}, 10); }

std::string resource_id(std::string_view rest_api_id, std::string_view path) {
  return make_id({rest_api_id, "resource", path}, path == "/" ? 10 : 6);
}

std::string entity_id(std::string_view rest_api_id, std::string_view kind, std::string_view name) {
  return make_id({rest_api_id, kind, name}, 6);
}

bool DistinctIds::add(std::uint64_t hash) {
  if (2 * size_ >= slots_.size()) {
    std::vector<std::uint64_t> old(std::max<std::size_t>(64, 4 * slots_.size()), 0);
    old.swap(slots_);
    size_ = 0;
    for (const std::uint64_t each : old) {
      if (each != 0) add(each);
    }
  }
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot] == hash) return false;
  }
  slots_[slot] = hash;
  ++size_;
  return true;
}

void DistinctIds::take(std::string_view id) { add(entry_of(id)); }

std::string DistinctIds::distinct(std::string id) {
  for (std::size_t attempt = 1; !add(entry_of(id)); ++attempt) {
    id = make_id({id, std::to_string(attempt)}, id.size());
  }
  return id;
}

}  // namespace gwport::model
