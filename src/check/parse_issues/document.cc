// The root, info, tags and external documentation.
#include "check/parse_issues/document.h"

#include <unordered_map>

#include "check/parse_issues/java_url.h"
#include "check/parse_issues/objects.h"
#include "diag/catalogue/parse_issues.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;
namespace rules = diag::rules;

void read_url(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  const std::string_view url = text_of(reading, value);
  if (!is_blank(url) && !is_java_url(url)) {
    reading.messages.warn(rules::kBadUrl, at, value.span(), url);
  }
}

constexpr Member kContactMembers[] = {{"name", kText}, {"url", kText, read_url}, {"email", kText}};
constexpr ObjectTable kContact{kContactMembers};

constexpr Member kLicenseMembers[] = {{"name", kText, nullptr, "", kRequired},
                                      {"url", kText, read_url}};
constexpr ObjectTable kLicense{kLicenseMembers};

// A contact that is no object is said to be at the root, and below its own name.
void read_contact(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  const Location root{};
  const Location odd = below(root, "contact");
  if (expect(reading, odd, value, "contact", kObject)) read_object(reading, value, at, kContact);
}

void read_license(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_object(reading, value, at, kLicense);
}

constexpr Member kInfoMembers[] = {
    {"title", kText, nullptr, "", kRequired},
    {"description", kText},
    {"termsOfService", kText},
    {"contact", kAnything, read_contact, "contact"},
    {"license", kObject, read_license, "license"},
    {"version", kText, nullptr, "", kRequired},
};
constexpr ObjectTable kInfo{kInfoMembers};

constexpr Member kExternalDocsMembers[] = {{"description", kText},
                                           {"url", kText, nullptr, "", kRequired}};
constexpr ObjectTable kExternalDocs{kExternalDocsMembers};

constexpr Member kTagMembers[] = {
    {"name", kText, nullptr, "", kRequired},
    {"description", kText},
    {"externalDocs", kObject, read_external_docs, "externalDocs"},
};
constexpr ObjectTable kTag{kTagMembers};

constexpr Member kRootMembers[] = {
    {"openapi"},
    {"info", kObject, read_info, "info", kRequired},
    {"components", kObject, read_components, "components"},
    {"paths", kObject, read_paths, "paths", kRequired},
    {"servers", kArray, read_servers, ".servers"},  // the library begins it with a dot
    {"externalDocs", kObject, read_external_docs, "externalDocs"},
    {"tags", kArray, read_tags, "tags"},
    {"security", kArray},
};
constexpr ObjectTable kRoot{kRootMembers};

}  // namespace

void read_document(Reading& reading, const doc::Node& root) {
  read_object(reading, root, Location{}, kRoot);
}

void read_info(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  read_object(reading, value, at, kInfo);
}

void read_external_docs(Reading& reading, const doc::Node&, const doc::Node& value,
                        const Location& at) {
  read_object(reading, value, at, kExternalDocs);
}

void read_tags(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  std::unordered_map<std::string_view, Span> names;
  for (const doc::Node& tag : value) {
    if (!tag.is_object()) continue;
    read_object(reading, tag, at, kTag);
    const doc::Node* const given = tag.find("name");
    std::string_view name = given == nullptr ? "" : text_of(reading, *given);
    if (is_blank(name)) name = {};  // tags without a name repeat each other, too
    const Span place = given == nullptr ? tag.span() : given->span();
    const auto [first, fresh] = names.emplace(name, place);
    if (fresh) continue;
    reading.messages.repeated(rules::kRepeatedTag, at, name.empty() ? "null" : name, place,
                              first->second);
  }
}

}  // namespace gwport::check
