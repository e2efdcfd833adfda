#include "check/reporter.h"

#include "doc/pointer.h"

namespace gwport::check {
namespace {

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

std::string parameter_key(std::string_view in, std::string_view name) {
  std::string key(in);
  key += ' ';
  key += name;
  return key;
}

}  // namespace

const doc::Node* Places::maker() const {
  if (!looked_up_ && reporter_.root != nullptr) {
    maker_ = doc::node_at(*reporter_.root, origin_.span);
  }
  looked_up_ = true;
  return maker_;
}

diag::Span Places::member(std::initializer_list<std::string_view> path) const {
  const doc::Node* node = maker();
  diag::Span place = origin_.span;
  for (const std::string_view name : path) {
    if (node != nullptr) node = node->find(name);
    if (node == nullptr) break;
    place = node->name_span();
  }
  return place;
}

diag::Span Places::element(std::string_view list, std::size_t index) const {
  const doc::Node* node = maker();
  if (node != nullptr) node = node->find(list);
  if (node == nullptr || !node->is_array() || index >= node->size()) return origin_.span;
  return node->begin()[index].span();
}

void Places::list_parameters(const doc::Node& list) const {
  for (const doc::Node& element : list) {
    const doc::Node* reference = element.find("$ref");
    const bool local = reference != nullptr && reference->text().starts_with('#');
    const doc::Node* parameter =
        local ? doc::resolve_pointer(*reporter_.root, reference->text().substr(1)) : &element;
    const doc::Node* name = parameter != nullptr ? parameter->find("name") : nullptr;
    const doc::Node* in = parameter != nullptr ? parameter->find("in") : nullptr;
    if (name == nullptr || in == nullptr) continue;
    parameters_.emplace(parameter_key(in->text(), name->text()),
                        local ? reference->span() : name->span());
  }
}

diag::Span Places::parameter(std::string_view name, std::string_view in) const {
  const doc::Node* list = maker();
  if (list != nullptr) list = list->find("parameters");
  if (list == nullptr || !list->is_array()) return origin_.span;
  if (parameters_.empty()) list_parameters(*list);
  const auto found = parameters_.find(parameter_key(in, name));
  return found != parameters_.end() ? found->second : origin_.span;
}

bool Calls::end(bool made) {
  std::vector<diag::Diagnostic>& list = diagnostics_.list();
  for (; begin_ < list.size(); ++begin_) {
    if (list[begin_].rule->outcome != diag::Outcome::kRefused) continue;
    list[begin_].unsaid = !made;
    made = false;
  }
  return made;
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

void ErrorList::add(diag::Span place, std::string_view text, std::string_view argument,
                    std::string hint) {
  std::string whole(text);
  whole += argument;
  errors_.push_back({place, whole, std::move(hint)});
  const auto [added, is_new] = texts_.insert(std::move(whole));
  if (!is_new) return;
  if (!joined_.empty()) joined_ += ", ";
  joined_ += *added;
}

void ErrorList::report(Reporter& reporter, const diag::Rule& rule,
                       const std::string& context) const {
  bool said = false;
  for (const Error& error : errors_) {
    diag::Diagnostic& diagnostic =
        reporter.diagnostics.report(rule, error.place, {said ? error.text : joined_}, context);
    diagnostic.hint = error.hint;
    diagnostic.unsaid = said;
    said = true;
  }
}

}  // namespace gwport::check
