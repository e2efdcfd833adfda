#include "check/resources.h"

#include <algorithm>

#include "check/mapping.h"
#include "diag/catalogue/integration.h"
#include "diag/catalogue/resource.h"
#include "doc/char_set.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;

/// Accepted by the service today, refused by older releases.
constexpr doc::CharSet kDisputed(":,$");
constexpr doc::CharSet kPlain(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-:,$");

bool is_plain(std::string_view part) {
  return !part.empty() &&
         std::all_of(part.begin(), part.end(), [](char c) { return kPlain.contains(c); });
}

}  // namespace

PathPart read_path_part(std::string_view part) {
  if (is_plain(part)) return PathPart::kPlain;
  if (part.size() < 3 || part.front() != '{' || part.back() != '}') return PathPart::kInvalid;
  part = part.substr(1, part.size() - 2);
  const bool greedy = part.ends_with('+');
  if (greedy) part.remove_suffix(1);
  if (!is_plain(part)) return PathPart::kInvalid;
  return greedy ? PathPart::kGreedy : PathPart::kVariable;
}

ResourceTree::ResourceTree(const model::State& state) : state_(state) {
  by_id_.reserve(state.resources.size());
  for (const model::Resource& resource : state.resources) by_id_.emplace(resource.id, &resource);
}

/// What the service puts in front. It names the whole path of the document, also when one of its
/// first segments fails. Source: reported, aws-apigateway-importer#202. The resources that one path
/// made follow each other and have the same origin.
std::string ResourceTree::context_of(const model::Resource& resource) const {
  const model::Resource* const end = state_.resources.data() + state_.resources.size();
  const model::Resource* last = &resource;
  while (resource.origin.span.known() && last + 1 != end &&
         last[1].origin.span == resource.origin.span && last[1].parent_id == last->id) {
    ++last;
  }
  return on_resource(last->path);
}

bool ResourceTree::check(std::size_t index, Reporter& reporter) {
  const model::Resource& resource = state_.resources[index];
  if (!resource.parent_id) return true;
  if (const auto parent = failed_.find(*resource.parent_id); parent != failed_.end()) {
    const Failure failure = parent->second;
    failed_.emplace(resource.id, failure);
    if (failure.told != resource.origin.span) report(resource, failure, reporter);
    return false;
  }
  std::optional<Failure> failure = check_part(resource, reporter);
  if (!failure) failure = check_place(resource);
  if (failure) report(resource, *failure, reporter);
  return !failure;
}

void ResourceTree::report(const model::Resource& resource, Failure failure, Reporter& reporter) {
  failure.told = resource.origin.span;
  failed_.insert_or_assign(resource.id, failure);
  diag::Diagnostic& diagnostic = reporter.diagnostics.report(
      *failure.rule, failure.told, {failure.argument}, context_of(resource));
  if (failure.rule != &rules::kPathSibling) return;
  diagnostic.related.push_back({failure.related, "the first variable at this place"});
}

std::optional<ResourceTree::Failure> ResourceTree::check_part(const model::Resource& resource,
                                                              Reporter& reporter) const {
  const std::string_view part = resource.path_part ? *resource.path_part : std::string_view();
  const diag::Span span = resource.origin.span;
  if (read_path_part(part) == PathPart::kInvalid) {
    if (!has_variable(part)) return Failure{&rules::kPathPart, {}, {}, {}};
    reporter.diagnostics.report(rules::kUnresolvedText, span, {part, "the path part"});
  } else if (const std::size_t at = kDisputed.find_in(part); at != std::string_view::npos) {
    reporter.diagnostics.report(rules::kPathPartDisputed, span, {part, part.substr(at, 1)});
  }
  return std::nullopt;
}

std::optional<ResourceTree::Failure> ResourceTree::check_place(const model::Resource& resource) {
  const auto parent = by_id_.find(*resource.parent_id);
  if (parent != by_id_.end() && parent->second->path_part &&
      read_path_part(*parent->second->path_part) == PathPart::kGreedy) {
    return Failure{&rules::kPathBelowGreedy, *parent->second->path_part, {}, {}};
  }
  const PathPart kind = read_path_part(resource.path_part.value_or(""));
  if (kind != PathPart::kVariable && kind != PathPart::kGreedy) return std::nullopt;
  const auto [first, inserted] = variable_child_.emplace(*resource.parent_id, &resource);
  if (inserted) return std::nullopt;
  return Failure{&rules::kPathSibling, *first->second->path_part, first->second->origin.span, {}};
}

}  // namespace gwport::check
