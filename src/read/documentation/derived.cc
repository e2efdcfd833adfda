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

constexpr std::string_view kAnyMethod = "x-amazon-apigateway-any-method";

/// Operation keys with the method that a location names: the ANY method is documented as "*".
constexpr std::pair<std::string_view, std::string_view> kMethods[] = {
    {"get", "GET"},         {"put", "PUT"},   {"post", "POST"},   {"delete", "DELETE"},
    {"options", "OPTIONS"}, {"head", "HEAD"}, {"patch", "PATCH"}, {kAnyMethod, "*"}};

constexpr std::pair<std::string_view, std::string_view> kParameterTypes[] = {
    {"path", "PATH_PARAMETER"}, {"query", "QUERY_PARAMETER"}, {"header", "REQUEST_HEADER"}};

/// The path of what belongs to no path, as key_of() has it.
constexpr std::string_view kEverywhere = "/";

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

  DerivedParts run() {
    if (const doc::Node* info = root_.find("info")) api(*info);
    if (const doc::Node* paths = root_.find("paths")) {
      for (const doc::Node& item : paths->members()) {
        if (item.key().starts_with('/')) path_item(item);
      }
    }
    path_ = kEverywhere;
    method_ = {};
    if (const doc::Node* models = named_schemas()) {
      for (const doc::Node& schema : models->members()) {
        add("MODEL", {}, schema.key(), &schema, {"title", "description"});
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
  void add(std::string_view type, std::string_view status_code,
           std::optional<std::string_view> name, const doc::Node* node,
           std::initializer_list<std::string_view> keys) {
    if (node == nullptr) return;
    std::array<const doc::Node*, 3> texts{};
    std::size_t count = 0;
    for (const std::string_view key : keys) {
      const doc::Node* value = node->find(key);
      if (value != nullptr && has_text(*value)) texts[count++] = value;
    }
    if (count == 0) return;
    parts_.list.push_back({{type, path_, status_code, name.value_or(""), method_},
                           name.has_value(),
                           texts,
                           node->span()});
  }

  /// The library keeps the texts of a list, and of all scalars elsewhere their text.
  static bool has_text(const doc::Node& value) {
    if (!value.is_array()) return value.is_scalar() && !is_blank(value.text());
    return std::any_of(value.begin(), value.end(),
                       [](const auto& each) { return each.is_string(); });
  }

  void api(const doc::Node& info) {
    const doc::Node* description = info.find("description");
    if (description == nullptr || !has_text(*description)) return;
    parts_.list.push_back(
        {{"API", kEverywhere, {}, {}, {}}, false, {description}, description->span()});
  }

  void path_item(const doc::Node& item) {
    if (prefix_.size() + item.key().size() > kLongestPath) return;  // refused by the resources
    path_ = item.key();
    if (!prefix_.empty()) path_ = parts_.paths.emplace_back(prefix_) += path_;
    if (path_.size() > 1 && path_.ends_with('/')) path_.remove_suffix(1);
    for (const auto& [key, method] : kMethods) {
      const doc::Node* operation = item.find(key);
      if (operation == nullptr || !operation->is_object()) continue;
      method_ = method;
      add("METHOD", {}, {}, operation, {"tags", "summary", "description"});
      // An operation's own parameter comes first: of two parts with one location the first counts.
      if (const doc::Node* own = operation->find("parameters")) parameters(*own);
      if (const doc::Node* shared = item.find("parameters"); shared && key != kAnyMethod) {
        parameters(*shared);
      }
      if (const doc::Node* body = operation->find("requestBody"); body && !swagger_) {
        add("REQUEST_BODY", {}, {}, target(*body, sections_.request_bodies), {"description"});
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
        add("REQUEST_BODY", {}, {}, parameter, {"description"});
      }
      for (const auto& [place, type] : kParameterTypes) {
        if (in->text() != place || name == nullptr) continue;
        add(type, {}, name->text(), parameter, {"description"});
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
      add("RESPONSE", code, {}, response, {"description"});
      const doc::Node* headers = response->find("headers");
      if (headers == nullptr) continue;
      for (const doc::Node& header : headers->members()) {
        add("RESPONSE_HEADER", code, header.key(), target(header, sections_.headers),
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
  std::string_view path_;    // of the operation, else kEverywhere
  std::string_view method_;  // the same
  DerivedParts parts_;
};

void write_texts(const doc::Node& value, text::JsonWriter& writer) {
  if (value.is_string()) return writer.string(value.text());
  if (!value.is_array()) return writer.string(text::java_text(value));
  writer.begin_array();
  for (const doc::Node& each : value) {
    if (each.is_string()) writer.string(each.text());
  }
  writer.end_array();
}

}  // namespace

DerivedParts derive_parts(const doc::Node& root, doc::Dialect dialect, std::string_view prefix,
                          diag::Diagnostics& diagnostics) {
  Derivation derivation(root, dialect, prefix);
  DerivedParts parts = derivation.run();
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

void PartMaker::write_properties(const DerivedPart& part) {
  properties_.clear();
  writer_.begin_object();
  if (part.location.type == "API") {
    writer_.key("info");
    writer_.begin_object();
    writer_.member("description", text::java_text(*part.texts[0]));
    writer_.end_object();
  } else {
    for (const doc::Node* text : part.texts) {
      if (text == nullptr) break;
      writer_.key(text->key());
      write_texts(*text, writer_);
    }
  }
  writer_.end_object();
}

void PartMaker::make(const DerivedPart& part, model::DocumentationPart& made) {
  const auto given = [](std::optional<std::string>& to, std::string_view text) {
    if (!text.empty()) to.emplace(text);
  };
  made.location.type = part.location.type;
  if (location_fields(part.location.type)->path) made.location.path.emplace(part.location.path);
  given(made.location.method, part.location.method);
  given(made.location.status_code, part.location.status_code);
  if (part.named) made.location.name.emplace(part.location.name);
  made.origin.span = part.span;
  write_properties(part);
  made.properties = properties_;
}

}  // namespace gwport::read
