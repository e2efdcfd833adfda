// Every value of a document is accounted for after a conversion: it is found again in the part of
// the result that its part became (its operation, schema, shared thing; as a value or as a name),
// or a finding at its place or around it says that it is lost, or the table below says which words
// stand for it. This knows nothing of how conversions are made.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "convert/operations.h"
#include "pipeline/convert_document.h"
#include "pipeline/files.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;

/// Words that the target says by others, or by where things stand.
struct Word {
  std::string_view key;
  std::string_view value;  ///< empty: any
};
constexpr Word kWords[] = {
    {"swagger", ""},     {"openapi", "3.0.1"}, {"in", "body"},     {"in", "formData"},
    {"type", "file"},    {"type", "basic"},    {"type", "http"},   {"scheme", "basic"},
    {"name", "body"},    {"flow", ""},         {"required", ""},   {"collectionFormat", ""},
    {"style", ""},       {"explode", ""},      {"type", "object"}, {"format", "binary"},
    {"x-type", ""},      {"host", ""},         {"basePath", ""},   {"schemes", ""},
    {"url", ""},         {"consumes", ""},     {"produces", ""},   {"x-body-name", ""},
    {"x-path-body", ""}, {"x-consumes", ""},   {"x-produces", ""}, {"x-body-positions", ""},
};

/// What was kept as it was, and comes back in the place of all that stands beside it; or what only
/// stands for something that was.
constexpr std::string_view kKept[] = {"x-schema", "x-content", "x-security-scheme", "x-ref",
                                      "x-stands-for"};

bool is_kept_whole(const doc::Node& node) {
  return std::any_of(std::begin(kKept), std::end(kKept),
                     [&node](std::string_view key) { return node.find(key) != nullptr; });
}

/// A text of bytes becomes a file.
bool is_bytes(const doc::Node& node) {
  const doc::Node* format = node.find("format");
  return format != nullptr && format->text() == "binary";
}

bool is_known_word(std::string_view key, std::string_view value) {
  return std::any_of(std::begin(kWords), std::end(kWords), [&](const Word& each) {
    return each.key == key && (each.value.empty() || each.value == value);
  });
}

/// The part that a value belongs to: the first keys on the way to it, in words of both versions.
struct Part {
  std::string name = "root";
  int depth = 0;
};

struct Section {
  std::string_view key;
  std::string_view name;
};
constexpr Section kSections[] = {{"definitions", "schema"},         {"schemas", "schema"},
                                 {"parameters", "shared"},          {"requestBodies", "shared"},
                                 {"x-parameters", "shared"},        {"responses", "response"},
                                 {"securityDefinitions", "scheme"}, {"securitySchemes", "scheme"}};

Part step(const Part& part, std::string_view key) {
  if (part.depth == 0) {
    if (key == "components" || key == "x-components") return part;
    if (key == "paths") return {"path", 1};
    for (const Section& each : kSections) {
      if (each.key == key) return {std::string(each.name), 5};
    }
    return {"root", 9};
  }
  if (part.depth == 1 || part.depth == 5)
    return {part.name + ' ' + std::string(key), part.depth + 1};
  if (part.depth == 2 && convert::is_operation(key)) return {part.name + ' ' + std::string(key), 9};
  return {part.name, 9};
}

/// What a text is looked up by: of a reference its last name.
std::string looked_up(std::string_view text) {
  if (text.starts_with("#/")) text.remove_prefix(text.rfind('/') + 1);
  return std::string(text);
}

/// Things with such names have others in OpenAPI, which is reported where they are.
bool is_renamed(std::string_view key, std::string_view text) {
  return key == "$ref" && text.starts_with("#/") &&
         !convert::is_component_name(text.substr(text.rfind('/') + 1));
}

using Texts = std::unordered_set<std::string>;

void collect(const doc::Node& node, const Part& part, std::unordered_map<std::string, Texts>& all) {
  if (node.is_scalar()) {
    all[part.name].insert(looked_up(node.text()));
    return;
  }
  for (const doc::Node& member : node.members()) {
    all[part.name].emplace(member.key());
    collect(member, step(part, member.key()), all);
  }
  if (node.is_array()) {
    for (const doc::Node& element : node) collect(element, part, all);
  }
}

struct Account {
  const std::unordered_set<std::uint32_t>& reported;
  std::unordered_map<std::string, Texts>& found;
  std::string missing;  ///< the first value that is nowhere
};

void check(const doc::Node& node, const Part& part, std::string_view key, Account& account) {
  const bool reported = account.reported.contains(node.name_span().begin) ||
                        account.reported.contains(node.span().begin);
  if (reported || !account.missing.empty()) return;
  if (node.is_scalar()) {
    if (is_known_word(key, node.text()) || is_renamed(key, node.text())) return;
    const std::string text = looked_up(node.text());
    const Texts& found = account.found[part.name];
    // A shared body whose name a shared parameter has gets this ending; x-component-name keeps it.
    if (found.contains(text) || (key == "$ref" && found.contains(text + "Body"))) return;
    account.missing = part.name + ": " + std::string(key) + " " + std::string(node.text());
    return;
  }
  if (is_kept_whole(node)) return;
  for (const doc::Node& member : node.members()) {
    if (is_bytes(node) && member.key() == "type") continue;
    check(member, step(part, member.key()), member.key(), account);
  }
  if (node.is_array()) {
    for (const doc::Node& element : node) check(element, part, key, account);
  }
}

/// Whether the document could be converted at all.
bool account_for(const std::string& text) {
  ConvertOptions options;
  options.force = true;
  options.format = OutFormat::kJson;
  diag::Diagnostics ignored;
  const doc::Document original = text::read("original", text, ignored);
  if (original.root == nullptr) return false;
  const convert::Version version = convert::version_of(*original.root);
  if (version == convert::Version::kOther || version == convert::Version::kOas31) return false;
  if (version == convert::Version::kOas30) options.to = convert::Target::kSwagger;
  const ConvertedDocument converted =
      convert_document(std::make_unique<diag::Source>("original", text), options);
  if (!converted.text) return false;
  std::string out;
  converted.text([&out](std::string_view piece) {
    out += piece;
    return true;
  });
  const doc::Document result = text::read("result", out, ignored);
  std::unordered_set<std::uint32_t> reported;
  for (const diag::Diagnostic& each : converted.diagnostics.list())
    reported.insert(each.span.begin);
  std::unordered_map<std::string, Texts> found;
  collect(*result.root, {}, found);
  Account account{reported, found, {}};
  check(*original.root, {}, {}, account);
  EXPECT_EQ(account.missing, "");
  return true;
}

int check_folder(const fs::path& folder) {
  int checked = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string ending = entry.path().extension();
    if (ending != ".json" && ending != ".yaml" && ending != ".yml") continue;
    SCOPED_TRACE(entry.path().string());
    if (account_for(read_file(entry.path().string()).text.value_or(""))) ++checked;
  }
  return checked;
}

void check_corpus(const char* below) {
  const char* folder = std::getenv("GWPORT_CORPUS");
  if (folder == nullptr) GTEST_SKIP() << "no GWPORT_CORPUS";
  EXPECT_GT(check_folder(fs::path(folder) / below), 100);
}

TEST(ConvertLeaves, OfFixturesAreAccountedFor) { EXPECT_GT(check_folder("fixtures"), 100); }

TEST(ConvertLeaves, OfDocumentsForApiGatewayAreAccountedFor) { check_corpus("aws"); }

TEST(ConvertLeaves, OfDocumentsOfAllKindsAreAccountedFor) { check_corpus("general"); }

}  // namespace
}  // namespace gwport::pipeline
