#include "read/shared/context.h"

#include "diag/catalogue/document.h"
#include "doc/pointer.h"
#include "text/java_number.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;

/// Longest chain of references to references.
constexpr int kLongestChain = 32;
constexpr std::uint64_t kBudgetPerByte = 10;
constexpr std::uint64_t kBudgetAtLeast = 4U << 20U;

const doc::Node* find_target(const doc::Node& root, std::string_view reference,
                             std::string_view section) {
  if (!reference.starts_with('#')) return nullptr;
  reference.remove_prefix(1);
  if (!reference.starts_with(section)) return nullptr;
  const std::string_view name = reference.substr(section.size());
  if (!name.starts_with('/') || name.find('/', 1) != name.npos) return nullptr;
  return doc::resolve_pointer(root, reference);
}

}  // namespace

Context::Context(const doc::Node& document, doc::Dialect specification, diag::Diagnostics& list)
    : root(document),
      dialect(specification),
      diagnostics(list),
      budget(kBudgetAtLeast + kBudgetPerByte * document.span().end) {}

void report_once(Context& context, const diag::Rule& rule, diag::Span span,
                 std::initializer_list<std::string_view> arguments) {
  if (!context.reported[&rule].insert(span.begin).second) return;
  context.diagnostics.report(rule, span, arguments);
}

std::optional<std::string> read_text(Context& context, const doc::Node* member) {
  if (member == nullptr || !member->is_scalar()) return std::nullopt;
  if (member->is_null()) {
    report_once(context, rules::kNullText, member->name_span(), {member->key()});
  }
  return text::java_text(*member);
}

bool spend(Context& context, std::uint64_t cost, diag::Span span) {
  if (cost <= context.budget) {
    context.budget -= cost;
    return true;
  }
  context.budget = 0;
  if (context.reported[&rules::kTooMuchShared].empty()) {
    report_once(context, rules::kTooMuchShared, span);
  }
  return false;
}

const doc::Node* follow(Context& context, const doc::Node& node, std::string_view section) {
  const doc::Node* at = &node;
  for (int hop = 0; hop < kLongestChain; ++hop) {
    const doc::Node* reference = at->find("$ref");
    if (reference == nullptr || !reference->is_string()) return at;
    const doc::Node* target = find_target(context.root, reference->text(), section);
    if (target == nullptr) {
      report_once(context, rules::kUnresolvedReference, reference->span(), {reference->text()});
      return nullptr;
    }
    const std::uint64_t cost = target->span().end - target->span().begin;
    if (!spend(context, cost, reference->span())) return nullptr;
    at = target;
  }
  const doc::Node& reference = *node.find("$ref");
  report_once(context, rules::kUnresolvedReference, reference.span(), {reference.text()});
  return nullptr;
}

}  // namespace gwport::read
