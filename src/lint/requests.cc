#include "lint/requests.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string_view>

#include "diag/catalogue/config.h"

namespace gwport::lint {
namespace {

constexpr std::string_view kKey = diag::rules::kIgnoreKey;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// The same as find(), and some times as fast: nearly every document is looked through in vain.
bool occurs(std::string_view word, std::string_view text) {
  return ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

}  // namespace

Requests::Requests(const doc::Document& document, diag::Diagnostics& diagnostics)
    : root_(document.root),
      source_(document.source.get()),
      diagnostics_(diagnostics),
      rules_(diagnostics) {
  if (root_ == nullptr) return;
  if (!occurs("gwport-ignore", source_->text())) return;
  if (occurs(kKey, source_->text())) read_objects(*root_);
  read_comments(document);
}

void Requests::read_objects(const doc::Node& node) {
  if (node.aliased()) return;  // read where the anchor is
  if (const doc::Node* ids = node.find(kKey)) read_ids(node, *ids);
  for (const doc::Node& child : node) {
    if (!child.is_scalar()) read_objects(child);
  }
}

void Requests::read_ids(const doc::Node& object, const doc::Node& ids) {
  if (ids.is_string()) return read_id(object, ids);
  if (!ids.is_array() || ids.size() == 0) {
    diagnostics_.report(diag::rules::kSuppressionShape, ids.span());
    return;
  }
  for (const doc::Node& id : ids) {
    if (id.is_string()) {
      read_id(object, id);
    } else {
      diagnostics_.report(diag::rules::kSuppressionShape, id.span());
    }
  }
}

void Requests::read_id(const doc::Node& object, const doc::Node& id) {
  const diag::Rule* rule = rules_.find(id.text(), id.span(), diag::rules::kSuppressionUnknownRule);
  if (rule == nullptr) return;
  std::vector<Scope>& scopes = scopes_[rule];
  const bool whole = &object == root_;  // with what has no place
  const std::uint32_t begin = whole ? 0 : object.name_span().begin;
  const std::uint32_t end = whole ? std::numeric_limits<std::uint32_t>::max() : object.span().end;
  std::size_t around = scopes.empty() ? kNone : scopes.size() - 1;
  while (around != kNone && scopes[around].end <= begin) around = scopes[around].around;
  // The same id once more in one object has nothing left to cover.
  const bool again = around != kNone && scopes[around].begin == begin && scopes[around].end == end;
  if (!again) scopes.push_back({begin, end, all_.size(), around});
  all_.push_back({rule, id.span()});
}

void Requests::read_comments(const doc::Document& document) {
  for (const Comment& comment : find_comments(document)) {
    if (comment.ids.empty()) diagnostics_.report(diag::rules::kSuppressionShape, comment.place);
    for (const diag::Span span : comment.ids) {
      const std::string_view id = source_->text().substr(span.begin, span.end - span.begin);
      const diag::Rule* rule = rules_.find(id, span, diag::rules::kSuppressionUnknownRule);
      if (rule == nullptr) continue;
      std::vector<std::size_t>& line = lines_[comment.line];
      const bool again = std::any_of(line.begin(), line.end(), [&](std::size_t request) {
        return all_[request].rule == rule;
      });
      if (!again) line.push_back(all_.size());
      all_.push_back({rule, span});
    }
  }
}

bool Requests::cover(const diag::Rule* rule, std::uint32_t offset) {
  bool covered = false;
  const auto use = [&](std::size_t request) {
    all_[request].used = true;
    covered = true;
  };
  if (!lines_.empty() && offset != diag::Span::kNowhere) {
    const auto line = lines_.find(source_->position(offset).line);
    if (line != lines_.end()) {
      for (const std::size_t request : line->second) {
        if (all_[request].rule == rule) use(request);
      }
    }
  }
  const auto found = scopes_.find(rule);
  if (found == scopes_.end()) return covered;
  const std::vector<Scope>& scopes = found->second;
  // What has no place is the root's.
  const std::uint32_t at = offset == diag::Span::kNowhere ? 0 : offset;
  const auto after = std::upper_bound(scopes.begin(), scopes.end(), at,
                                      [](std::uint32_t a, const Scope& b) { return a < b.begin; });
  auto scope = static_cast<std::size_t>(after - scopes.begin()) - 1;  // kNone in front of all
  while (scope != kNone && scopes[scope].end <= at) scope = scopes[scope].around;
  if (scope != kNone) use(scopes[scope].request);
  return covered;
}

std::vector<Request> Requests::unused() const {
  std::vector<Request> left;
  std::copy_if(all_.begin(), all_.end(), std::back_inserter(left),
               [](const Request& request) { return !request.used; });
  std::sort(left.begin(), left.end(),
            [](const Request& a, const Request& b) { return a.place.begin < b.place.begin; });
  return left;
}

}  // namespace gwport::lint
