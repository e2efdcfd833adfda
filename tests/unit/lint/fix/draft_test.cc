// Changes of the text, in every notation. The expected texts show that nothing else changes.
#include "lint/fix/draft.h"

#include <gtest/gtest.h>

#include <functional>

#include "doc/pointer.h"
#include "lint/fix/fix.h"
#include "text/read.h"

namespace gwport::lint {
namespace {

using Change = std::function<void(Draft&, const doc::Node&)>;

/// The text after a change at the node that the pointer names; "-" when there is no safe one. What
/// comes out must be readable.
std::string changed(std::string_view text, std::string_view pointer, const Change& change) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("test", text, diagnostics);
  if (document.root == nullptr) return "unreadable";
  const doc::Node* node = doc::resolve_pointer(*document.root, pointer);
  if (node == nullptr) return "no such node";
  const SourceText source(document);
  Draft draft(source);
  change(draft, *node);
  const auto fix = draft.finish("title");
  if (fix == nullptr) return "-";
  std::string after = MendedText(text, {fix.get()}).text();
  if (text::read("after", after, diagnostics).root == nullptr) return "broken: " + after;
  return after;
}

std::string removed(std::string_view text, std::string_view pointer) {
  return changed(text, pointer, [](Draft& draft, const doc::Node& node) { draft.remove(node); });
}

std::string renamed(std::string_view text, std::string_view pointer, std::string_view key = "new") {
  return changed(text, pointer,
                 [&](Draft& draft, const doc::Node& node) { draft.rename(node, key); });
}

std::string set(std::string_view text, std::string_view pointer, std::string_view value = "new") {
  return changed(text, pointer,
                 [&](Draft& draft, const doc::Node& node) { draft.set_text(node, value); });
}

std::string inserted(std::string_view text, std::string_view pointer) {
  return changed(text, pointer, [&](Draft& draft, const doc::Node& node) {
    const std::string value = inline_text(draft.notation(), [](doc::Sink& sink) {
      sink.begin_object();
      sink.member("x", "y");
      sink.end_object();
    });
    if (node.is_array()) {
      draft.insert(node, value);
    } else {
      draft.insert(node, "n", value);
    }
  });
}

std::string copied(std::string_view text, std::string_view pointer) {
  return changed(text, pointer,
                 [](Draft& draft, const doc::Node& node) { draft.copy_before(node, "501"); });
}

TEST(DraftRemove, TakesAMemberOutOfJson) {
  EXPECT_EQ(removed(R"({"a": 1, "b": 2, "c": 3})", "/a"), R"({"b": 2, "c": 3})");
  EXPECT_EQ(removed(R"({"a": 1, "b": 2, "c": 3})", "/b"), R"({"a": 1, "c": 3})");
  EXPECT_EQ(removed(R"({"a": 1, "b": 2, "c": 3})", "/c"), R"({"a": 1, "b": 2})");
  EXPECT_EQ(removed(R"({ "a": {"b": [1]} })", "/a"), "{}");
  EXPECT_EQ(removed("{\n  \"a\": 1,\n  \"b\": 2\n}\n", "/a"), "{\n  \"b\": 2\n}\n");
  EXPECT_EQ(removed("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n", "/b"), "{\r\n  \"a\": 1\r\n}\r\n");
}

TEST(DraftRemove, TakesALineOutOfYaml) {
  EXPECT_EQ(removed("a: 1\nb: 2 # two\nc: 3\n", "/b"), "a: 1\nc: 3\n");
  EXPECT_EQ(removed("a: 1\n# about b\nb:\n  x: 1\n  y: [1]\nc: 3\n", "/b"),
            "a: 1\n# about b\nc: 3\n");
  EXPECT_EQ(removed("a: 1\nb: 2", "/b"), "a: 1");
  EXPECT_EQ(removed("a: 1\r\nb: 2", "/b"), "a: 1");
  EXPECT_EQ(removed("a: 1\r\nb: 2\r\n", "/a"), "b: 2\r\n");
  EXPECT_EQ(removed("a:\n  b: 1\nc: 2\n", "/a/b"), "a: {}\nc: 2\n");
  EXPECT_EQ(removed("a: |\n  x\n  y\nb: 2\n", "/a"), "b: 2\n");
  EXPECT_EQ(removed("a:\nb: 2\n", "/a"), "b: 2\n");
  EXPECT_EQ(removed("\"a b\": 'x'\nb: 2\n", "/a b"), "b: 2\n");
}

TEST(DraftRemove, KeepsTheDashOfAListEntry) {
  EXPECT_EQ(removed("- a: 1\n  b: 2\n- c: 3\n", "/0/a"), "- b: 2\n- c: 3\n");
  EXPECT_EQ(removed("- a: 1\n  b: 2\n", "/0/b"), "- a: 1\n");
  EXPECT_EQ(removed("- a: 1\n", "/0/a"), "- {}\n");
  EXPECT_EQ(removed("- a: 1 # note\n  b: 2\n", "/0/a"), "-");
}

TEST(DraftRemove, TakesTheLastOnesWithTheLineEndBefore) {
  EXPECT_EQ(removed("a:\n  b: 1\n  c: 2\nd: 3\n", "/a/c"), "a:\n  b: 1\nd: 3\n");
  EXPECT_EQ(removed("a: 1\r\nb: 2\n", "/b"), "a: 1\n");
  EXPECT_EQ(removed("a: 1\n\n# about b\nb: 2\n", "/b"), "a: 1\n\n# about b\n");
}

TEST(DraftRemove, TakesAMemberOutOfBraces) {
  EXPECT_EQ(removed("x: {a: 1, b: [2], c: 3}\n", "/x/b"), "x: {a: 1, c: 3}\n");
  EXPECT_EQ(removed("x: {a: 1, c: 3,}\n", "/x/c"), "x: {a: 1,}\n");
  EXPECT_EQ(removed("x: {a: 1}\n", "/x/a"), "x: {}\n");
  EXPECT_EQ(removed("x: {a: 1, # note\n  c: 3}\n", "/x/a"), "-");
  EXPECT_EQ(removed("x: [a: 1]\n", "/x/0/a"), "-");
}

TEST(DraftRemove, LeavesWhatAliasesStandFor) {
  EXPECT_EQ(removed("a: &x {b: 1, c: 2}\nd: *x\n", "/a/b"), "-");
  EXPECT_EQ(removed("a: {b: &x 1, c: 2}\nd: *x\n", "/a"), "-");
  EXPECT_EQ(removed("a: {b: &x 1, c: 2}\nd: *x\n", "/a/c"), "a: {b: &x 1}\nd: *x\n");
  EXPECT_EQ(removed("a: &x {b: 1}\nd: {<<: *x, e: 2}\n", "/d/b"), "-");
  EXPECT_EQ(removed("a: &x {b: 1}\nd: *x\n", "/d/b"), "-");
}

TEST(DraftRename, KeepsTheQuotes) {
  EXPECT_EQ(renamed(R"({"a": 1})", "/a"), R"({"new": 1})");
  EXPECT_EQ(renamed("a: 1 # x\n", "/a"), "new: 1 # x\n");
  EXPECT_EQ(renamed("'a': 1\n\"b\": 2\n", "/a"), "'new': 1\n\"b\": 2\n");
  EXPECT_EQ(renamed("'a': 1\n\"b\": 2\n", "/b", "it's"), "'a': 1\n\"it's\": 2\n");
  EXPECT_EQ(renamed("'a': 1\n", "/a", "it's"), "'it''s': 1\n");
  EXPECT_EQ(renamed("? a\n: 1\n", "/a"), "? new\n: 1\n");
}

TEST(DraftRename, QuotesWhatYamlWouldMisread) {
  EXPECT_EQ(renamed("a: 1\n", "/a", "500"), "\"500\": 1\n");
  EXPECT_EQ(renamed("a: 1\n", "/a", "on"), "\"on\": 1\n");
  EXPECT_EQ(renamed("a: 1\n", "/a", "a: b"), "\"a: b\": 1\n");
  EXPECT_EQ(renamed("/a/{b}: 1\n", "/~1a~1{b}", "/a/{c}"), "/a/{c}: 1\n");
  EXPECT_EQ(renamed("k: {/a: 1}\n", "/k/~1a", "/{c}"), "k: {\"/{c}\": 1}\n");
}

TEST(DraftRename, LeavesAnchorsTagsAndVariables) {
  EXPECT_EQ(renamed("&x a: 1\nb: *x\n", "/a"), "-");
  EXPECT_EQ(renamed("!!str a: 1\n", "/a"), "-");
  EXPECT_EQ(renamed(R"({"${a}": 1})", "/${a}"), "-");
}

TEST(DraftSetText, ReplacesAScalar) {
  EXPECT_EQ(set(R"(["a", 1])", "/0", "x\"y"), R"(["x\"y", 1])");
  EXPECT_EQ(set("a: b # c\n", "/a"), "a: new # c\n");
  EXPECT_EQ(set("a: b\n", "/a", "'x'"), "a: \"'x'\"\n");
  EXPECT_EQ(set("a: 'b'\n", "/a", "'x'"), "a: '''x'''\n");
  EXPECT_EQ(set("a: \"b\"\n", "/a", "\n"), "a: \"\\n\"\n");
  EXPECT_EQ(set("a: 'b'\n", "/a", "\n"), "a: \"\\n\"\n");
  EXPECT_EQ(set("a: 3.1.0\n", "/a", "3.0.3"), "a: 3.0.3\n");
  EXPECT_EQ(set("a: 3.1\n", "/a", "3.0"), "a: \"3.0\"\n");
}

TEST(DraftSetText, LeavesWhatItCouldBreak) {
  EXPECT_EQ(set("a: |\n  b\n", "/a"), "-");
  EXPECT_EQ(set("a: &x b\nc: 1\n", "/a"), "-");
  EXPECT_EQ(set("a: !t b\n", "/a"), "-");
  EXPECT_EQ(set("a:\nb: 1\n", "/a"), "-");
  EXPECT_EQ(set("x: &x {a: b}\ny: *x\n", "/x/a"), "-");
  EXPECT_EQ(set("a: {b: 1}\n", "/a"), "-");
}

TEST(DraftInsert, PutsAMemberInFront) {
  EXPECT_EQ(inserted(R"({"a": 1})", ""), R"({"n": {"x": "y"}, "a": 1})");
  EXPECT_EQ(inserted("{}", ""), R"({"n": {"x": "y"}})");
  EXPECT_EQ(inserted("{\r\n\t\"a\": 1\r\n}", ""),
            "{\r\n\t\"n\": {\"x\": \"y\"},\r\n\t\"a\": 1\r\n}");
  EXPECT_EQ(inserted("# top\na: 1\n", ""), "# top\nn: {x: y}\na: 1\n");
  EXPECT_EQ(inserted("p:\r\n    a: 1\r\n", "/p"), "p:\r\n    n: {x: y}\r\n    a: 1\r\n");
  EXPECT_EQ(inserted("- - a: 1\n    b: 2\n", "/0/0"), "- - n: {x: y}\n    a: 1\n    b: 2\n");
  EXPECT_EQ(inserted("p: {a: 1}\n", "/p"), "p: {n: {x: y}, a: 1}\n");
  EXPECT_EQ(inserted("p: {}\n", "/p"), "p: {n: {x: y}}\n");
}

TEST(DraftInsert, PutsAnElementInFront) {
  EXPECT_EQ(inserted("[1]", ""), R"([{"x": "y"}, 1])");
  EXPECT_EQ(inserted("p: []\n", "/p"), "p: [{x: y}]\n");
  EXPECT_EQ(inserted("p:\n  - 1\n  - 2\n", "/p"), "p:\n  - {x: y}\n  - 1\n  - 2\n");
  EXPECT_EQ(inserted("p:\n- a: 1\n", "/p"), "p:\n- {x: y}\n- a: 1\n");
  EXPECT_EQ(inserted("p:\n-\n  a: 1\n", "/p"), "p:\n- {x: y}\n-\n  a: 1\n");
  EXPECT_EQ(inserted("- - 1\n", "/0"), "- - {x: y}\n  - 1\n");
}

TEST(DraftInsert, LeavesAnchorsTagsAndMergeKeys) {
  EXPECT_EQ(inserted("p: &x\n  a: 1\nq: *x\n", "/p"), "-");
  EXPECT_EQ(inserted("p: !t\n  a: 1\n", "/p"), "-");
  EXPECT_EQ(inserted("b: &x {c: 1}\np:\n  <<: *x\n  a: 1\n", "/p"), "-");
  EXPECT_EQ(inserted("? a\n: 1\n", ""), "-");
  EXPECT_EQ(inserted("p:\n", "/p"), "-");
}

TEST(DraftCopy, PutsACopyInFront) {
  EXPECT_EQ(copied(R"({"5XX": {"a": 1}})", "/5XX"), R"({"501": {"a": 1}, "5XX": {"a": 1}})");
  EXPECT_EQ(copied("r:\n  5XX:\n    a: 1 # x\n    b: 2\n  x: 1\n", "/r/5XX"),
            "r:\n  \"501\":\n    a: 1 # x\n    b: 2\n  5XX:\n    a: 1 # x\n    b: 2\n  x: 1\n");
  EXPECT_EQ(copied("r: {'5XX': {a: 1}}\n", "/r/5XX"), "r: {'501': {a: 1}, '5XX': {a: 1}}\n");
  EXPECT_EQ(copied("r:\n  5XX: &x {a: 1}\n", "/r/5XX"), "-");
}

TEST(DraftReplace, KeepsTheComments) {
  const auto replaced = [](std::string_view text, std::string_view pointer) {
    return changed(text, pointer,
                   [](Draft& draft, const doc::Node& node) { draft.replace(node, "[1]"); });
  };
  EXPECT_EQ(replaced("a: {b: 1} # c\n", "/a"), "a: [1] # c\n");
  EXPECT_EQ(replaced("a:\n  b: 1\n  c: 2\nd: 1\n", "/a"), "a: [1]\nd: 1\n");
  EXPECT_EQ(replaced("a:\n  b: 1 # c\n  c: 2\n", "/a"), "-");
}

TEST(DraftReplace, LeavesNoValueWhereItsKeyBegins) {
  const auto replaced = [](std::string_view text, std::string_view pointer) {
    return changed(text, pointer,
                   [](Draft& draft, const doc::Node& node) { draft.replace(node, "x"); });
  };
  EXPECT_EQ(replaced("a:\n- 1\n- 2\nb: 1\n", "/a"), "a: x\nb: 1\n");
  EXPECT_EQ(replaced("a: # why\n- 1\nb: 1\n", "/a"), "a: # why\n  x\nb: 1\n");
  EXPECT_EQ(replaced("- a: 1\n- 2\n", "/0"), "- x\n- 2\n");
  EXPECT_EQ(replaced("? a\n:\n  - 1\nb: 1\n", "/a"), "? a\n:\n    x\nb: 1\n");
}

std::string kept(std::string_view text, std::string_view pointer) {
  return changed(text, pointer, [](Draft& draft, const doc::Node& node) {
    draft.keep_only(node, *(node.begin() + 1));
  });
}

TEST(DraftKeepOnly, PutsAnElementInPlaceOfTheList) {
  EXPECT_EQ(kept("{\"a\": [1,\n {\"b\": 2},\n 3]}", "/a"), "{\"a\": {\"b\": 2}}");
  EXPECT_EQ(kept("a: [1, 'b', 3] # c\n", "/a"), "a: 'b' # c\n");
  EXPECT_EQ(kept("a:\n- 1\n- b\n- 3\n", "/a"), "a: b\n");
  EXPECT_EQ(kept("a:\n  - 1\n  - b: 1 # why\n    c: 2\n  - 3\nd: 1\n", "/a"),
            "a:\n    b: 1 # why\n    c: 2\nd: 1\n");
  EXPECT_EQ(kept("a:\n  # all\n  - 1 # one\n  - b # two\n  - 3\n", "/a"),
            "a:\n  # all\n    b # two\n");
}

TEST(DraftKeepOnly, LeavesWhatItCouldBreak) {
  EXPECT_EQ(kept("a: [1, # one\n 2]\n", "/a"), "-");
  EXPECT_EQ(kept("a: [1, b: 2]\n", "/a"), "-");
  EXPECT_EQ(kept("a: [1, &x 2]\nb: *x\n", "/a"), "-");
  EXPECT_EQ(kept("a:\n  - 1\n  - &x 2\nb: *x\n", "/a"), "-");
}

TEST(Draft, RefusesChangesThatMeet) {
  EXPECT_EQ(changed("a: {b: 1, c: 2}\n", "/a",
                    [](Draft& draft, const doc::Node& node) {
                      draft.remove(*node.find("b"));
                      draft.rename(*node.find("b"), "x");
                    }),
            "-");
  EXPECT_EQ(changed("a: 1\nb: 2\n", "",
                    [](Draft& draft, const doc::Node& node) {
                      draft.rename(*node.find("a"), "x");
                      draft.rename(*node.find("a"), "x");
                      draft.remove(*node.find("b"));
                    }),
            "x: 1\n");
}

}  // namespace
}  // namespace gwport::lint
