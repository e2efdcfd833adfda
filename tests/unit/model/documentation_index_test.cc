#include "model/documentation_index.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <random>
#include <span>

namespace gwport::model {
namespace {

using Parts = std::vector<DocumentationPart>;

/// A part whose id is its place in the list. Empty texts are fields that its type does not have.
void add(Parts& parts, const DocumentedEntity& at) {
  const auto given = [](std::string_view text) {
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
  };
  parts.push_back({std::to_string(parts.size()),
                   {std::string(at.type), given(at.path), given(at.method), given(at.status_code),
                    given(at.name)},
                   {},
                   {}});
}

Parts parts_at(std::initializer_list<DocumentedEntity> places) {
  Parts parts;
  for (const DocumentedEntity& place : places) add(parts, place);
  return parts;
}

/// The id of the part that applies, "own " before it if it is the entity's own; "" for none.
std::string applied(const Parts& parts, const DocumentedEntity& entity) {
  const DocumentationIndex index(parts);
  const AppliedPart found = index.applied(entity);
  if (found.part == nullptr) return "";
  return (found.own ? "own " : "") + found.part->id;
}

// The developer guide's table of cases: the path counts before the status code.
TEST(DocumentationIndex, TheLongerPathCountsBeforeTheStatusCode) {
  const DocumentedEntity below{"RESPONSE_HEADER", "/shop/item", "GET", "200", "Age"};
  const DocumentedEntity any{"RESPONSE_HEADER", "/shop", "*", "*", "Age"};
  const DocumentedEntity ok{"RESPONSE_HEADER", "/shop", "*", "200", "Age"};
  const DocumentedEntity deep{"RESPONSE_HEADER", "/shop/item", "*", "*", "Age"};
  EXPECT_EQ(applied(parts_at({any}), below), "0");
  EXPECT_EQ(applied(parts_at({any, ok}), below), "1");
  EXPECT_EQ(applied(parts_at({any, ok, deep}), below), "2");
}

// The developer guide's worked example about 400 responses.
TEST(DocumentationIndex, APartOfAPathTakesOverBelowIt) {
  const Parts parts = parts_at({{"RESPONSE", "/", "*", "400"}, {"RESPONSE", "/shop", "*", "400"}});
  EXPECT_EQ(applied(parts, {"RESPONSE", "/shop/{id}", "GET", "400"}), "1");
  EXPECT_EQ(applied(parts, {"RESPONSE", "/shop", "ANY", "400"}), "own 1");
  EXPECT_EQ(applied(parts, {"RESPONSE", "/shopping", "GET", "400"}), "0");
  EXPECT_EQ(applied(parts, {"RESPONSE", "/", "GET", "400"}), "0");
  EXPECT_EQ(applied(parts, {"RESPONSE", "/shop", "GET", "404"}), "");
}

// The quick start's worked example: a query parameter of a method deeper down.
TEST(DocumentationIndex, AParameterIsInheritedUnlessItHasItsOwnPart) {
  const DocumentedEntity above{"QUERY_PARAMETER", "/shop", "GET", {}, "page"};
  const DocumentedEntity below{"QUERY_PARAMETER", "/shop/{id}/parts", "GET", {}, "page"};
  EXPECT_EQ(applied(parts_at({above}), below), "0");
  EXPECT_EQ(applied(parts_at({above, below}), below), "own 1");
  EXPECT_EQ(applied(parts_at({above}), {"QUERY_PARAMETER", "/shop/a", "POST", {}, "page"}), "");
  EXPECT_EQ(applied(parts_at({above}), {"QUERY_PARAMETER", "/shop/a", "GET", {}, "size"}), "");
}

// API Reference: no inheritance for METHOD; "*" documents the method ANY.
TEST(DocumentationIndex, MethodsInheritNothing) {
  const Parts parts = parts_at({{"METHOD", "/", "*"}, {"METHOD", "/shop", "*"}});
  EXPECT_EQ(applied(parts, {"METHOD", "/shop", "GET"}), "");
  EXPECT_EQ(applied(parts, {"METHOD", "/shop", "ANY"}), "own 1");
  EXPECT_EQ(applied(parts, {"METHOD", "/shop/a", "ANY"}), "");
}

// The developer guide's table, and imports that join equal bodies in a part of no one method.
TEST(DocumentationIndex, RequestBodiesInherit) {
  const Parts parts = parts_at({{"REQUEST_BODY", "/", "*"}, {"REQUEST_BODY", "/shop", "PUT"}});
  EXPECT_EQ(applied(parts, {"REQUEST_BODY", "/shop", "PUT"}), "own 1");
  EXPECT_EQ(applied(parts, {"REQUEST_BODY", "/shop/a", "PUT"}), "1");
  EXPECT_EQ(applied(parts, {"REQUEST_BODY", "/shop/a", "POST"}), "0");
}

TEST(DocumentationIndex, TellsWhatOnlyTheGuideLetsInherit) {
  for (const std::string_view type : {"METHOD", "REQUEST_BODY"}) {
    const Parts parts = parts_at({{type, "/shop", "*"}});
    const DocumentationIndex index(parts);
    EXPECT_EQ(index.disputed({type, "/shop", "ANY"}).part, nullptr) << type;
    EXPECT_EQ(index.disputed({type, "/shop", "GET"}).part, &parts[0]) << type;
    EXPECT_EQ(index.disputed({type, "/", "GET"}).part, nullptr) << type;
  }
  const Parts parts = parts_at({{"RESPONSE", "/shop", "*", "200"}});
  EXPECT_EQ(DocumentationIndex(parts).disputed({"RESPONSE", "/shop", "GET", "200"}).part, nullptr);
}

/// What a type's location has, and whether it is inherited: once more, straight from the manuals.
struct Type {
  std::string_view name;
  bool path, method, status, named, inherits;
};
constexpr Type kTypes[] = {{"API", false, false, false, false, false},
                           {"AUTHORIZER", false, false, false, true, false},
                           {"METHOD", true, true, false, false, false},
                           {"MODEL", false, false, false, true, false},
                           {"PATH_PARAMETER", true, true, false, true, true},
                           {"QUERY_PARAMETER", true, true, false, true, true},
                           {"REQUEST_BODY", true, true, false, false, true},
                           {"REQUEST_HEADER", true, true, false, true, true},
                           {"RESOURCE", true, false, false, false, false},
                           {"RESPONSE", true, true, true, false, true},
                           {"RESPONSE_BODY", true, true, true, false, true},
                           {"RESPONSE_HEADER", true, true, true, true, true}};

std::vector<std::string_view> segments(std::string_view path) {
  std::vector<std::string_view> found;
  while (path.size() > 1) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    found.push_back(path.substr(1, end - 1));
    path.remove_prefix(end);
  }
  return found;
}

/// How special the part's location is for the entity: path, status code, method, the most important
/// one first. Null when the part is about something else.
std::optional<std::array<std::size_t, 3>> rank(const Type& type, const DocumentedEntity& part,
                                               const DocumentedEntity& entity) {
  if (part.type != entity.type || part.name != entity.name) return std::nullopt;
  const bool method = part.method == entity.method;
  const bool any = entity.method == "ANY" && part.method == "*";
  const bool status = part.status_code == entity.status_code;
  if (!type.inherits) {
    if (part.path != entity.path || !(method || any)) return std::nullopt;
    return std::array<std::size_t, 3>{};
  }
  const auto above = segments(part.path);
  const auto whole = segments(entity.path);
  if (above.size() > whole.size() || !std::equal(above.begin(), above.end(), whole.begin())) {
    return std::nullopt;
  }
  if (!status && part.status_code != "*") return std::nullopt;
  if (!method && part.method != "*") return std::nullopt;
  return std::array<std::size_t, 3>{above.size(), status, method};
}

/// Looks at every part.
std::string slow_search(const Type& type, const Parts& parts, const DocumentedEntity& entity) {
  std::optional<std::array<std::size_t, 3>> best;
  std::string found;
  for (const DocumentationPart& part : parts) {
    const DocumentedEntity at = entity_of(part.location);
    const auto here = rank(type, at, entity);
    if (!here || (best && *here <= *best)) continue;
    best = here;
    const bool method = at.method == entity.method || entity.method == "ANY";
    const bool own = at.path == entity.path && at.status_code == entity.status_code && method;
    found = (own ? "own " : "") + part.id;
  }
  return found;
}

class RandomParts {
 public:
  explicit RandomParts(unsigned seed) : random_(seed) {}

  const Type& type() { return kTypes[random_() % std::size(kTypes)]; }

  /// A location of that type; `methods` and `codes` are what it may name.
  DocumentedEntity place(const Type& type, std::span<const std::string_view> methods,
                         std::span<const std::string_view> codes) {
    static constexpr std::string_view kPaths[] = {
        "/", "/a", "/a/b", "/a/b/c", "/a-b", "/a-b/c", "/a/{id}/b", "/b", "/ab", "/a/b-c"};
    static constexpr std::string_view kNames[] = {"x", "y", "X"};
    DocumentedEntity at{type.name};
    if (type.path) at.path = one_of(kPaths);
    if (type.method) at.method = one_of(methods);
    if (type.status) at.status_code = one_of(codes);
    if (type.named) at.name = one_of(kNames);
    return at;
  }

  std::size_t below(std::size_t n) { return random_() % n; }

 private:
  std::string_view one_of(std::span<const std::string_view> words) {
    return words[random_() % words.size()];
  }

  std::mt19937 random_;
};

TEST(DocumentationIndex, FindsWhatASearchThroughAllPartsFinds) {
  static constexpr std::string_view kPartMethods[] = {"GET", "PUT", "*"};
  static constexpr std::string_view kPartCodes[] = {"200", "404", "*"};
  static constexpr std::string_view kMethods[] = {"GET", "PUT", "ANY"};
  static constexpr std::string_view kCodes[] = {"200", "404", "500"};
  RandomParts random(20240229);
  std::size_t inherited = 0;
  std::size_t own = 0;
  for (int round = 0; round < 150; ++round) {
    Parts parts;
    for (std::size_t left = random.below(120); left > 0; --left) {
      add(parts, random.place(random.type(), kPartMethods, kPartCodes));
    }
    const DocumentationIndex index(parts);
    for (int i = 0; i < 100; ++i) {
      const Type& type = random.type();
      const DocumentedEntity entity = random.place(type, kMethods, kCodes);
      const AppliedPart found = index.applied(entity);
      std::string got = found.part == nullptr ? "" : found.part->id;
      if (found.own) got = "own " + got;
      ASSERT_EQ(got, slow_search(type, parts, entity))
          << entity.type << ' ' << entity.method << ' ' << entity.path << ' ' << entity.status_code
          << ' ' << entity.name << " in round " << round;
      (found.own ? own : inherited) += found.part != nullptr;
    }
  }
  EXPECT_GT(own, 1000U);  // the parts are dense enough for the test to mean something
  EXPECT_GT(inherited, 1000U);
}

}  // namespace
}  // namespace gwport::model
