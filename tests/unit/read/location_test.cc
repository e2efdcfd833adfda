#include "read/documentation/location.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace gwport::read {
namespace {

std::string text_of(const PartKey& key) {
  std::string text;
  for (const std::string_view field : {key.type, key.path, key.status_code, key.name, key.method}) {
    text.append(field).append(":");
  }
  return text;
}

/// Locations that differ late, early and not at all.
std::vector<PartKey> locations() {
  constexpr std::string_view kPaths[] = {"/", "/a", "/a/b", "/a-b"};
  constexpr std::string_view kCodes[] = {"", "200", "404"};
  constexpr std::string_view kNames[] = {"", "filter", "filter-by-name", "filter-by-time", "a"};
  constexpr std::string_view kMethods[] = {"GET", "*", "POST"};
  std::mt19937 random(5);
  const auto any = [&random](const auto& from) { return from[random() % std::size(from)]; };
  std::vector<PartKey> made;
  for (int i = 0; i < 400; ++i) {
    made.push_back({i % 2 ? "QUERY_PARAMETER" : "RESPONSE_HEADER", any(kPaths), any(kCodes),
                    any(kNames), any(kMethods)});
  }
  return made;
}

std::vector<const PartKey*> pointers(const std::vector<PartKey>& keys) {
  std::vector<const PartKey*> list;
  for (const PartKey& key : keys) list.push_back(&key);
  return list;
}

TEST(ListingOrder, IsTheByteOrderOfTheWholeLocation) {
  const std::vector<PartKey> keys = locations();
  std::vector<std::uint32_t> expected(keys.size());
  for (std::uint32_t i = 0; i < keys.size(); ++i) expected[i] = i;
  std::stable_sort(expected.begin(), expected.end(), [&keys](std::uint32_t a, std::uint32_t b) {
    return text_of(keys[a]) < text_of(keys[b]);
  });
  EXPECT_EQ(listing_order(pointers(keys), OfEqual::kAll), expected);
}

TEST(ListingOrder, KeepsTheFirstOfEqualLocations) {
  const std::vector<PartKey> keys = locations();
  const std::vector<std::uint32_t> all = listing_order(pointers(keys), OfEqual::kAll);
  const std::vector<std::uint32_t> some = listing_order(pointers(keys), OfEqual::kFirst);
  std::vector<std::uint32_t> expected;
  for (const std::uint32_t place : all) {
    if (expected.empty() || !(keys[expected.back()] == keys[place])) expected.push_back(place);
  }
  EXPECT_LT(some.size(), all.size());
  EXPECT_EQ(some, expected);
}

}  // namespace
}  // namespace gwport::read
