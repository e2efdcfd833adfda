#include "read/state/reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "diag/catalogue/state.h"
#include "diag/nearest.h"
#include "model/location_text.h"
#include "read/documentation/location.h"
#include "text/json_writer.h"
#include "text/time.h"

namespace gwport::read {
namespace {

using diag::rules::kStateContradiction;
using diag::rules::kStateCutShort;
using diag::rules::kStateMissingMember;
using diag::rules::kStateRepeated;
using diag::rules::kStateUnknownMember;
using diag::rules::kStateWrongType;

/// Members of RestApi answers that say nothing about the API's definition.
constexpr std::array<std::string_view, 3> kRestApiStatus{"apiStatus", "apiStatusMessage",
                                                         "ResponseMetadata"};
/// Source: API Reference, Stage, without the fields of the model.
constexpr std::array<std::string_view, 11> kStageSettings{"accessLogSettings",
                                                          "cacheClusterEnabled",
                                                          "cacheClusterSize",
                                                          "cacheClusterStatus",
                                                          "canarySettings",
                                                          "clientCertificateId",
                                                          "lastUpdatedDate",
                                                          "methodSettings",
                                                          "tags",
                                                          "tracingEnabled",
                                                          "webAclArn"};
/// Members beside the items of a list. A position that is not null says that more pages follow.
constexpr std::array<std::string_view, 3> kListMembers{"position", "NextToken", "ResponseMetadata"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::string_view kind_of(const doc::Node& node) {
  switch (node.kind()) {
    case doc::Kind::kNull:
      return "null";
    case doc::Kind::kBoolean:
      return "a boolean";
    case doc::Kind::kNumber:
      return "a number";
    case doc::Kind::kString:
      return "a string";
    case doc::Kind::kArray:
      return "a list";
    case doc::Kind::kObject:
      return "an object";
  }
  return "";
}

std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

}  // namespace

Identity identity(const model::Resource& resource) { return {"path", resource.path}; }
Identity identity(const model::Model& model) { return {"name", model.name}; }
Identity identity(const model::Authorizer& authorizer) { return {"name", authorizer.name}; }
Identity identity(const model::RequestValidator& validator) { return {"name", validator.name}; }
Identity identity(const model::GatewayResponse& response) {
  return {"responseType", response.response_type};
}
Identity identity(const model::DocumentationPart& part) {
  model::DocumentationPartLocation location = part.location;
  complete_location(location);
  return {"location", location.type.empty() ? std::string() : model::location_text(location)};
}
Identity identity(const model::DocumentationVersion& version) {
  return {"version", version.version};
}
Identity identity(const model::Stage& stage) { return {"stageName", stage.stage_name}; }

const doc::Node* find_list(const doc::Node& node, diag::Diagnostics& diagnostics) {
  if (node.is_array()) return &node;
  const doc::Node* list = nullptr;
  for (const doc::Node& member : node.members()) {
    if ((member.key() == "items" || member.key() == "item") && member.is_array()) {
      list = &member;
    } else if (!contains(kListMembers, member.key())) {
      diagnostics.report(kStateUnknownMember, member.name_span(),
                         {quoted(node.key()), member.key()});
      return nullptr;
    } else if (member.key() != "ResponseMetadata" && !member.is_null()) {
      diagnostics.report(kStateCutShort, member.name_span(), {node.key()});
    }
  }
  if (list == nullptr) {
    diagnostics.report(kStateWrongType, node.span(), {quoted(node.key()), "a list", kind_of(node)});
  }
  return list;
}

void StateReader::read(const doc::Node& node, std::string& value) {
  if (expect(node, doc::Kind::kString, "a string")) value = node.text();
}

void StateReader::read(const doc::Node& node, bool& value) {
  if (expect(node, doc::Kind::kBoolean, "true or false")) value = node.is_true();
}

void StateReader::read(const doc::Node& node, std::int64_t& value) {
  const char* const end = node.text().data() + node.text().size();
  std::int64_t number = 0;
  const auto done = std::from_chars(node.text().data(), end, number);
  if (!node.is_number() || done.ec != std::errc() || done.ptr != end) {
    return wrong_type(node, "a whole number");
  }
  value = number;
}

void StateReader::read(const doc::Node& node, std::vector<std::string>& list) {
  if (!expect(node, doc::Kind::kArray, "a list")) return;
  const std::string_view outer = std::exchange(list_, node.key());
  list.clear();
  for (const doc::Node& element : node) read(element, list.emplace_back());
  list_ = outer;
}

void StateReader::read(const doc::Node& node, std::vector<model::Method>& methods) {
  if (!expect(node, doc::Kind::kObject, "an object")) return;
  for (const doc::Node& member : node.members()) {
    model::Method& method = methods.emplace_back();
    read(member, method);
    check_key(member, method.http_method, "httpMethod");
  }
}

void StateReader::read_templates(const doc::Node& node, model::StringMap& templates) {
  if (!expect(node, doc::Kind::kObject, "an object")) return;
  for (const doc::Node& member : node.members()) {
    std::string text;
    if (!member.is_null()) read(member, text);
    templates.set(member.key(), std::move(text));
  }
}

bool StateReader::read_other(const doc::Node& member, model::State&) {
  return member.key() == "gwport";  // read once the entities are there
}

bool StateReader::read_other(const doc::Node& member, model::RestApi&) {
  return contains(kRestApiStatus, member.key());
}

bool StateReader::read_other(const doc::Node& member, model::Stage& stage) {
  if (!contains(kStageSettings, member.key())) return false;
  stage.other.set(member.key(), text::to_json(member, text::JsonStyle::kCompact));
  return true;
}

void StateReader::report_unknown(const doc::Node& object, const doc::Node& member,
                                 const std::vector<std::string_view>& names) {
  diag::Diagnostic& found =
      diagnostics_.report(kStateUnknownMember, member.name_span(), {name_of(object), member.key()});
  const std::string_view meant = diag::nearest(member.key(), names);
  if (!meant.empty()) found.hint = "did you mean " + quoted(meant) + "?";
}

bool StateReader::read_time(const doc::Node& node, std::string& value) {
  std::optional<std::string> time;
  if (node.is_string()) time = text::to_utc(node.text());
  if (node.is_number()) {
    double seconds = 0;
    std::from_chars(node.text().data(), node.text().data() + node.text().size(), seconds);
    if (std::abs(seconds) < 1e12) time = text::utc_time(static_cast<std::int64_t>(seconds));
  }
  if (time) value = std::move(*time);
  return time.has_value();
}

bool StateReader::read_time(const doc::Node& node, std::optional<std::string>& value) {
  std::string time;
  if (!read_time(node, time)) return false;
  value = std::move(time);
  return true;
}

bool StateReader::expect(const doc::Node& node, doc::Kind kind, std::string_view wanted) {
  if (node.kind() == kind) return true;
  wrong_type(node, wanted);
  return false;
}

void StateReader::wrong_type(const doc::Node& node, std::string_view wanted) {
  diagnostics_.report(kStateWrongType, node.span(),
                      {name_of(node), wanted, node.is_number() ? node.text() : kind_of(node)});
}

std::string StateReader::name_of(const doc::Node& node) const {
  if (!node.key().empty()) return quoted(node.key());
  return list_.empty() ? "a state" : "an entry of " + quoted(list_);
}

void StateReader::check_key(const doc::Node& node, std::string& value, std::string_view name) {
  if (value.empty()) value = node.key();
  if (value == node.key()) return;
  diagnostics_.report(kStateContradiction, node.name_span(), {name, value, node.key(), "the key"});
}

void StateReader::check_unique(const doc::Node& node, const Identity& id,
                               std::unordered_set<std::string>& seen, bool needed) {
  if (id.value.empty()) {
    if (needed) diagnostics_.report(kStateMissingMember, node.span(), {list_, id.member});
  } else if (!seen.insert(std::string(id.member) + " " + id.value).second) {
    diagnostics_.report(kStateRepeated, node.span(), {list_, id.member, id.value});
  }
}

}  // namespace gwport::read
