#include "lint/fix/fixing.h"

#include <algorithm>
#include <iterator>

#include "doc/pointer.h"

namespace gwport::lint {
namespace {

constexpr Fixer kFixers[] = {
    {"invalid-openapi-input", lower_version},
    {"model-name-not-alphanumeric", rename_model},
    {"path-sibling-variable", unify_variable},
    {"path-parameter-added", declare_path_parameters},
    {"parse-issue-undeclared-path-parameter", declare_path_parameters},
    {"integration-request-mapping", quote_value},
    {"integration-response-mapping", quote_value},
    {"gateway-response-mapping", quote_value},
    {"lambda-integration-post", use_post},
    {"schema-discriminator", drop_keyword},
    {"parse-issue-unexpected", mend_unexpected},
    {"parse-issue-wrong-type", mend_type},
    {"schema-keyword-dropped", mend_unexpected},
    {"response-status-code", expand_status},
    {"response-reference", inline_response},
};

constexpr std::string_view kOperations[] = {"get",    "put",     "post",
                                            "delete", "options", "head",
                                            "patch",  "trace",   "x-amazon-apigateway-any-method"};

}  // namespace

const Fixer* find_fixer(std::string_view rule) {
  const auto* found = std::find_if(std::begin(kFixers), std::end(kFixers),
                                   [&](const Fixer& each) { return each.rule == rule; });
  return found == std::end(kFixers) ? nullptr : found;
}

Path Fixing::path_of(diag::Span place) const {
  if (!place.known()) return {};
  Path path = doc::path_to(root(), place);
  const doc::Node& last = *path.back();
  if (last.key_span() != place && last.span() != place) path.clear();
  return path;
}

const PathIndex& Fixing::paths() const {
  if (!paths_) paths_.emplace(root());
  return *paths_;
}

bool Fixing::mentions(const std::string& words) const {
  const auto [at, is_new] = mentioned_.try_emplace(words);
  if (is_new) at->second = source.text().find(words) != std::string_view::npos;
  return at->second;
}

std::string_view variable_of(std::string_view segment) {
  if (segment.size() < 3 || segment.front() != '{' || segment.back() != '}') return {};
  segment = segment.substr(1, segment.size() - 2);
  if (segment.ends_with('+')) segment.remove_suffix(1);
  return segment;
}

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> all;
  while (!path.empty()) {
    path.remove_prefix(path.front() == '/' ? 1 : 0);
    const std::size_t end = std::min(path.find('/'), path.size());
    all.push_back(path.substr(0, end));
    path.remove_prefix(end);
  }
  return all;
}

bool is_operation(std::string_view key) {
  return std::find(std::begin(kOperations), std::end(kOperations), key) != std::end(kOperations);
}

}  // namespace gwport::lint
