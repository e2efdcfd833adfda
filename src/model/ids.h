// Identifiers in the shape of the service's, made from content: the same on every run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace gwport::model {

/// `length` lower-case letters and digits out of a hash of the parts. Equal parts give equal ids;
/// different ones give different ids except by chance (36^6 values for length 6).
[[nodiscard]] std::string make_id(std::initializer_list<std::string_view> parts,
                                  std::size_t length);

/// The id of an API with that name. 10 characters.
[[nodiscard]] std::string rest_api_id(std::string_view name);
/// 10 characters for "/", 6 for other paths.
[[nodiscard]] std::string resource_id(std::string_view rest_api_id, std::string_view path);
/// 6 characters, for a `kind` such as "model", "authorizer", "validator", "documentation".
[[nodiscard]] std::string entity_id(std::string_view rest_api_id, std::string_view kind,
                                    std::string_view name);

/// Keeps the ids of one list apart: six characters meet by chance among some ten thousand.
class DistinctIds {
 public:
  /// Makes sure that the id is given to nobody.
  void take(std::string_view id);

  /// The id itself, or another one made from it when it was given before.
  [[nodiscard]] std::string distinct(std::string id);

 private:
  bool add(std::uint64_t hash);

  // Hashes instead of texts: where two different ids should have one, the second is made anew.
  std::vector<std::uint64_t> slots_;  // 0 = free
  std::size_t size_ = 0;
};

}  // namespace gwport::model
