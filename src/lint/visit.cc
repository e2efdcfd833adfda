#include "lint/visit.h"

#include <string>

#include "doc/pointer.h"

namespace gwport::lint {
namespace {

/// Looks the id up in an index of the list, which is made when it is needed.
template <class Entity>
const Entity* find_by_id(const std::vector<Entity>& list, std::string_view id,
                         std::unordered_map<std::string_view, const Entity*>& index) {
  if (index.empty()) {
    for (const Entity& each : list) index.emplace(each.id, &each);
  }
  const auto found = index.find(id);
  return found == index.end() ? nullptr : found->second;
}

/// Where report() puts what comes after the first finding of a place.
diag::Diagnostic& nowhere() {
  thread_local diag::Diagnostic unused;
  unused = {};
  return unused;
}

}  // namespace

bool Visit::is_new(const diag::Rule& rule, diag::Span span) {
  const auto id = reinterpret_cast<std::uintptr_t>(&rule);
  return reported_.insert(static_cast<std::uint64_t>(id) << 32U ^ span.begin).second;
}

diag::Diagnostic& Visit::report(const diag::Rule& rule, diag::Span span,
                                std::initializer_list<std::string_view> arguments) {
  if (!is_new(rule, span)) return nowhere();
  return diagnostics_.report(rule, span, arguments);
}

void Visit::report_first(const diag::Rule& rule, diag::Span span,
                         std::initializer_list<std::string_view> arguments) {
  if (!is_new(rule, span)) return;
  const auto [first, added] = firsts_.try_emplace(&rule, First{diagnostics_.list().size(), 0});
  if (added) {
    diagnostics_.report(rule, span, arguments);
  } else {
    ++first->second.others;
  }
}

void Visit::finish() {
  for (const auto& [rule, first] : firsts_) {
    if (first.others == 0) continue;
    std::string& message = diagnostics_.list()[first.index].message;
    message += " (and at " + std::to_string(first.others);
    message += first.others == 1 ? " more place)" : " more places)";
  }
}

const model::Method* Visit::method() const {
  if (operation != asked_) {
    asked_ = operation;
    method_ = operation == nullptr ? nullptr : method_of(*operation);
  }
  return method_;
}

const model::Method* Visit::method_of(const doc::Node& node) const {
  if (state == nullptr) return nullptr;
  if (methods_.empty()) {
    for (const model::Resource& resource : state->resources) {
      for (const model::Method& method : resource.methods) {
        methods_.emplace(method.origin.span.begin, &method);
      }
    }
  }
  const auto found = methods_.find(node.name_span().begin);
  return found == methods_.end() ? nullptr : found->second;
}

const model::Authorizer* Visit::authorizer(std::string_view id) const {
  return state == nullptr ? nullptr : find_by_id(state->authorizers, id, authorizers_);
}

const model::RequestValidator* Visit::validator(std::string_view id) const {
  return state == nullptr ? nullptr : find_by_id(state->request_validators, id, validators_);
}

bool Visit::was_reported(diag::Span span) const {
  const auto& list = diagnostics_.list();
  for (; looked_at_ < list.size(); ++looked_at_) places_.insert(list[looked_at_].span.begin);
  return span.known() && places_.contains(span.begin);
}

bool Visit::says_31(const doc::Node& root) {
  const doc::Node* version = root.find("openapi");
  return version != nullptr && version->text().starts_with("3.1");
}

const doc::Node* Visit::resolve(const doc::Node& node) const {
  constexpr int kMostSteps = 16;  // references in a circle
  const doc::Node* at = &node;
  for (int i = 0; i < kMostSteps && at != nullptr; ++i) {
    const doc::Node* reference = at->find("$ref");
    if (reference == nullptr) return at;
    const std::string_view pointer = reference->text();
    if (!pointer.starts_with("#/")) return nullptr;
    at = doc::resolve_pointer(root, pointer.substr(1));
  }
  return nullptr;
}

}  // namespace gwport::lint
