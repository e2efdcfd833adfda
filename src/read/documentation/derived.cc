#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "diag/catalogue/document.h"
#include "model/limits.h"
#include "read/documentation/parts.h"
#include "read/shared/context.h"
#include "read/shared/segments.h"
#include "text/java_number.h"
#include "text/json_writer.h"

namespace gwport::read {
namespace {

using model::DocumentationPart;
using model::DocumentationPartLocation;

constexpr std::string_view kAnyMethod = "x-amazon-apigateway-any-method";

/// Operation keys with the method that a location names: the ANY method is documented as "*".
constexpr std::pair<std::string_view, std::string_view> kMethods[] = {
    {"get", "GET"},         {"put", "PUT"},   {"post", "POST"},   {"delete", "DELETE"},
    {"options", "OPTIONS"}, {"head", "HEAD"}, {"patch", "PATCH"}, {kAnyMethod, "*"}};

constexpr std::pair<std::string_view, std::string_view> kParameterTypes[] = {
    {"path", "PATH_PARAMETER"}, {"query", "QUERY_PARAMETER"}, {"header", "REQUEST_HEADER"}};

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What a part is about, in views: most objects have no text and need no location.
struct Subject {
  std::string_view type;
  std::string_view status_code = {};
  std::optional<std::string_view> name = {};
};

/// Where references to shared objects lead, by version.
struct Sections {
  std::string_view parameters;
  std::string_view responses;
  std::string_view headers;
  std::string_view request_bodies;
};

constexpr Sections kSwagger2{"/parameters", "/responses", "/headers", "/requestBodies"};
constexpr Sections kOpenApi3{"/components/parameters", "/components/responses",
                             "/components/headers", "/components/requestBodies"};

/// Collects one document's parts.
class Derivation {
 public:
  Derivation(const doc::Node& root, doc::Dialect dialect, std::string_view prefix)
      : root_(root),
        swagger_(dialect == doc::Dialect::kSwagger2),
        sections_(swagger_ ? kSwagger2 : kOpenApi3),
        prefix_(prefix),
        context_(root, dialect, unsaid_) {}

  std::vector<DocumentationPart> run() {
    if (const doc::Node* info = root_.find("info")) api(*info);
    if (const doc::Node* paths = root_.find("paths")) {
      for (const doc::Node& item : paths->members()) {
        if (item.key().starts_with('/')) path_item(item);
      }
    }
    path_.clear();
    method_ = {};
    if (const doc::Node* models = named_schemas()) {
      for (const doc::Node& schema : models->members()) {
        add({"MODEL", {}, schema.key()}, &schema, {"title", "description"});
      }
    }
    return std::move(parts_);
  }

  /// What was found wrong with references.
  const std::vector<diag::Diagnostic>& unsaid() const { return unsaid_.list(); }

 private:
  const doc::Node* named_schemas() const {
    if (swagger_) return root_.find("definitions");
    const doc::Node* components = root_.find("components");
    return components != nullptr ? components->find("schemas") : nullptr;
  }

  /// The object that the node or its reference stands for; null when there is none.
  const doc::Node* target(const doc::Node& node, std::string_view section) {
    return follow(context_, node, section);
  }

  /// Adds a part with those of the node's texts that are there, in that order.
  void add(const Subject& subject, const doc::Node* node,
           std::initializer_list<std::string_view> keys) {
    if (node == nullptr) return;
    bool any = false;
    for (const std::string_view key : keys) {
      const doc::Node* value = node->find(key);
      if (value == nullptr || !has_text(*value)) continue;
      if (!any) begin_properties();
      any = true;
      writer_.key(key);
      write_texts(*value);
    }
    if (!any) return;
    writer_.end_object();
    parts_.push_back({{}, location_of(subject), properties_, {node->span()}});
  }

  void begin_properties() {
    properties_.clear();
    writer_.begin_object();
  }

  model::DocumentationPartLocation location_of(const Subject& subject) const {
    const auto given = [](std::string_view text) {
      return text.empty() ? std::nullopt : std::optional<std::string>(text);
    };
    std::optional<std::string> name;
    if (subject.name) name.emplace(*subject.name);
    return {std::string(subject.type), given(path_), given(method_), given(subject.status_code),
            std::move(name)};
  }

  /// The library keeps the texts of a list, and of all scalars elsewhere their text.
  static bool has_text(const doc::Node& value) {
    if (!value.is_array()) return value.is_scalar() && !is_blank(value.text());
    return std::any_of(value.begin(), value.end(),
                       [](const auto& each) { return each.is_string(); });
  }

  void write_texts(const doc::Node& value) {
    if (!value.is_array()) return writer_.string(text::java_text(value));
    writer_.begin_array();
    for (const doc::Node& each : value) {
      if (each.is_string()) writer_.string(each.text());
    }
    writer_.end_array();
  }

  void api(const doc::Node& info) {
    const doc::Node* description = info.find("description");
    if (description == nullptr || !has_text(*description)) return;
    begin_properties();
    writer_.key("info");
    writer_.begin_object();
    writer_.member("description", text::java_text(*description));
    writer_.end_object();
    writer_.end_object();
    parts_.push_back({{}, location_of({"API"}), properties_, {description->span()}});
  }

  void path_item(const doc::Node& item) {
    path_ = std::string(prefix_);
    path_ += item.key();
    if (path_.size() > kLongestPath) return;  // refused where resources are made
    if (path_.size() > 1 && path_.ends_with('/')) path_.pop_back();
    for (const auto& [key, method] : kMethods) {
      const doc::Node* operation = item.find(key);
      if (operation == nullptr || !operation->is_object()) continue;
      method_ = method;
      add({"METHOD"}, operation, {"tags", "summary", "description"});
      // An operation's own parameter comes first: of two parts with one location the first counts.
      if (const doc::Node* own = operation->find("parameters")) parameters(*own);
      if (const doc::Node* shared = item.find("parameters"); shared && key != kAnyMethod) {
        parameters(*shared);
      }
      if (const doc::Node* body = operation->find("requestBody"); body && !swagger_) {
        add({"REQUEST_BODY"}, target(*body, sections_.request_bodies), {"description"});
      }
      if (const doc::Node* responses = operation->find("responses")) this->responses(*responses);
    }
  }

  void parameters(const doc::Node& list) {
    for (const doc::Node& element : list) {
      const doc::Node* parameter = target(element, sections_.parameters);
      const doc::Node* in = parameter ? parameter->find("in") : nullptr;
      if (in == nullptr) continue;
      const doc::Node* name = parameter->find("name");
      if (swagger_ && in->text() == "body") {
        add({"REQUEST_BODY"}, parameter, {"description"});
      }
      for (const auto& [place, type] : kParameterTypes) {
        if (in->text() != place || name == nullptr) continue;
        add({type, {}, name->text()}, parameter, {"description"});
      }
    }
  }

  void responses(const doc::Node& map) {
    for (const doc::Node& member : map.members()) {
      // `default` and ranges have no method response; no location can name them.
      if (!model::is_status_code(member.key()) || !member.is_object()) continue;
      const doc::Node* response = target(member, sections_.responses);
      if (response == nullptr) continue;
      const std::string_view code = member.key();
      add({"RESPONSE", code}, response, {"description"});
      const doc::Node* headers = response->find("headers");
      if (headers == nullptr) continue;
      for (const doc::Node& header : headers->members()) {
        add({"RESPONSE_HEADER", code, header.key()}, target(header, sections_.headers),
            {"description"});
      }
    }
  }

  const doc::Node& root_;
  bool swagger_;
  const Sections& sections_;
  std::string_view prefix_;
  diag::Diagnostics unsaid_;
  Context context_;
  std::string path_;         // of the operation, else empty
  std::string_view method_;  // the same
  std::string properties_;   // what writer_ writes
  text::JsonWriter writer_{properties_, text::JsonStyle::kCompact};
  std::vector<DocumentationPart> parts_;
};

}  // namespace

std::vector<DocumentationPart> derived_parts(const doc::Node& root, doc::Dialect dialect,
                                             std::string_view prefix,
                                             diag::Diagnostics& diagnostics) {
  Derivation derivation(root, dialect, prefix);
  std::vector<DocumentationPart> parts = derivation.run();
  const auto too_much = [](const diag::Diagnostic& each) {
    return each.rule == &diag::rules::kTooMuchShared;
  };
  const auto& unsaid = derivation.unsaid();
  const auto found = std::find_if(unsaid.begin(), unsaid.end(), too_much);
  auto& said = diagnostics.list();
  if (found != unsaid.end() && std::none_of(said.begin(), said.end(), too_much)) {
    said.push_back(*found);
  }
  return parts;
}

}  // namespace gwport::read
