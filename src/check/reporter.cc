#include "check/reporter.h"

#include "doc/pointer.h"

namespace gwport::check {
namespace {

/// The node that made an entity; null without a document.
const doc::Node* maker(const Reporter& reporter, const model::Origin& origin) {
  if (reporter.root == nullptr || !origin.span.known()) return nullptr;
  return doc::resolve_pointer(*reporter.root, doc::pointer_at(*reporter.root, origin.span));
}

std::string on(std::string_view what, const MethodRef& place) {
  std::string text = "Unable to put ";
  text += what;
  text += " '";
  text += place.method.http_method;
  return text;
}

std::string at_path(std::string text, std::string_view between, std::string_view path) {
  text += between;
  text += path;
  text += "': ";
  return text;
}

}  // namespace

diag::Span member_place(const Reporter& reporter, const model::Origin& origin,
                        std::initializer_list<std::string_view> path) {
  const doc::Node* node = maker(reporter, origin);
  if (node == nullptr) return origin.span;
  diag::Span place = origin.span;
  for (const std::string_view name : path) {
    node = node->find(name);
    if (node == nullptr) break;
    place = node->name_span();
  }
  return place;
}

diag::Span element_place(const Reporter& reporter, const model::Origin& origin,
                         std::string_view list, std::size_t index) {
  const doc::Node* node = maker(reporter, origin);
  if (node != nullptr) node = node->find(list);
  if (node == nullptr || !node->is_array() || index >= node->size()) return origin.span;
  return node->begin()[index].span();
}

diag::Span parameter_place(const Reporter& reporter, const model::Origin& operation,
                           std::string_view name, std::string_view in) {
  const doc::Node* node = maker(reporter, operation);
  if (node != nullptr) node = node->find("parameters");
  if (node == nullptr || !node->is_array()) return operation.span;
  for (const doc::Node& parameter : *node) {
    const doc::Node* own_name = parameter.find("name");
    const doc::Node* own_place = parameter.find("in");
    if (own_name == nullptr || own_place == nullptr) continue;
    if (own_name->text() == name && own_place->text() == in) return own_name->span();
  }
  return operation.span;
}

std::string on_resource(std::string_view path) {
  return at_path("Unable to create resource", " at path '", path);
}

std::string on_method(const MethodRef& place) {
  return at_path(on("method", place), "' on resource at path '", place.resource.path);
}

std::string on_method_response(const MethodRef& place) {
  return at_path(on("method response on", place), "' for resource at path '", place.resource.path);
}

std::string on_integration(const MethodRef& place) {
  return at_path(on("integration on", place), "' for resource at path '", place.resource.path);
}

std::string on_integration_response(const MethodRef& place) {
  return at_path(on("integration response on", place), "' for resource at path '",
                 place.resource.path);
}

std::string on_authorizer(std::string_view name) {
  return at_path("Unable to create Authorizer", " '", name);
}

void ErrorList::add(diag::Span place, std::string_view text, std::string_view argument) {
  if (!places_.empty()) joined_ += ", ";
  joined_ += text;
  joined_ += argument;
  places_.push_back(place);
}

void ErrorList::report(Reporter& reporter, const diag::Rule& rule,
                       const std::string& context) const {
  if (places_.empty()) return;
  diag::Diagnostic& diagnostic =
      reporter.diagnostics.report(rule, places_.front(), {joined_}, context);
  for (std::size_t i = 1; i < places_.size(); ++i) {
    diagnostic.related.push_back({places_[i], "and here"});
  }
}

}  // namespace gwport::check
