#include <string>
#include <utility>

#include "read/documentation/parts.h"
#include "read/shared/context.h"
#include "read/shared/segments.h"
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
    if (const doc::Node* models = named_schemas()) {
      for (const doc::Node& schema : models->members()) {
        add({"MODEL", {}, {}, {}, std::string(schema.key())}, &schema, {"title", "description"});
      }
    }
    return std::move(parts_);
  }

 private:
  const doc::Node* named_schemas() const {
    if (swagger_) return root_.find("definitions");
    const doc::Node* components = root_.find("components");
    return components != nullptr ? components->find("schemas") : nullptr;
  }

  /// The object that the node or its reference stands for; null when there is none. What is wrong
  /// with references is said where methods are read.
  const doc::Node* target(const doc::Node& node, std::string_view section) {
    return follow(context_, node, section);
  }

  /// Adds a part with those of the node's texts that are there, in that order.
  void add(DocumentationPartLocation location, const doc::Node* node,
           std::initializer_list<std::string_view> keys) {
    if (node == nullptr) return;
    std::string properties;
    text::JsonWriter writer(properties, text::JsonStyle::kCompact);
    writer.begin_object();
    bool any = false;
    for (const std::string_view key : keys) {
      const doc::Node* value = node->find(key);
      if (value == nullptr || !has_text(*value)) continue;
      writer.key(key);
      doc::send(*value, writer);
      any = true;
    }
    writer.end_object();
    if (any) parts_.push_back({{}, std::move(location), std::move(properties), {node->span()}});
  }

  static bool has_text(const doc::Node& value) {
    if (value.is_array()) return value.size() > 0;
    return value.is_scalar() && !value.is_null() && !is_blank(value.text());
  }

  void api(const doc::Node& info) {
    const doc::Node* description = info.find("description");
    if (description == nullptr || !has_text(*description)) return;
    std::string properties;
    text::JsonWriter writer(properties, text::JsonStyle::kCompact);
    writer.begin_object();
    writer.key("info");
    writer.begin_object();
    writer.member("description", description->text());
    writer.end_object();
    writer.end_object();
    parts_.push_back({{}, {"API", {}, {}, {}, {}}, std::move(properties), {description->span()}});
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
      add({"METHOD", path_, method_, {}, {}}, operation, {"tags", "summary", "description"});
      // An operation's own parameter comes first: of two parts with one location the first counts.
      if (const doc::Node* own = operation->find("parameters")) parameters(*own);
      if (const doc::Node* shared = item.find("parameters"); shared && key != kAnyMethod) {
        parameters(*shared);
      }
      if (const doc::Node* body = operation->find("requestBody"); body && !swagger_) {
        add({"REQUEST_BODY", path_, method_, {}, {}}, target(*body, sections_.request_bodies),
            {"description"});
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
        add({"REQUEST_BODY", path_, method_, {}, {}}, parameter, {"description"});
      }
      for (const auto& [place, type] : kParameterTypes) {
        if (in->text() != place || name == nullptr) continue;
        add({std::string(type), path_, method_, {}, std::string(name->text())}, parameter,
            {"description"});
      }
    }
  }

  void responses(const doc::Node& map) {
    for (const doc::Node& member : map.members()) {
      if (member.key().starts_with("x-") || !member.is_object()) continue;
      const doc::Node* response = target(member, sections_.responses);
      if (response == nullptr) continue;
      const std::string code(member.key());
      add({"RESPONSE", path_, method_, code, {}}, response, {"description"});
      const doc::Node* headers = response->find("headers");
      if (headers == nullptr) continue;
      for (const doc::Node& header : headers->members()) {
        add({"RESPONSE_HEADER", path_, method_, code, std::string(header.key())},
            target(header, sections_.headers), {"description"});
      }
    }
  }

  const doc::Node& root_;
  bool swagger_;
  const Sections& sections_;
  std::string_view prefix_;
  diag::Diagnostics unsaid_;
  Context context_;
  std::string path_;
  std::string method_;
  std::vector<DocumentationPart> parts_;
};

}  // namespace

std::vector<DocumentationPart> derived_parts(const doc::Node& root, doc::Dialect dialect,
                                             std::string_view prefix) {
  return Derivation(root, dialect, prefix).run();
}

}  // namespace gwport::read
