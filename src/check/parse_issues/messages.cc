#include "check/parse_issues/messages.h"

#include <functional>

#include "diag/catalogue/parse_issues.h"
#include "diag/catalogue/text.h"

namespace gwport::check {
namespace {

namespace rules = diag::rules;

/// A location repeats the names above it, so that their sum can grow with the square of the input.
constexpr std::size_t kMostBytes = std::size_t{16} << 20U;

void append(std::string& text, const Location& at) {
  if (at.text != nullptr) {
    text += *at.text;
    return;
  }
  if (at.up != nullptr) append(text, *at.up);
  text += at.before;
  text += at.name;
  text += at.after;
}

}  // namespace

std::size_t Messages::KeyHash::operator()(const Key& key) const {
  return std::hash<const void*>{}(key.location) * 31 + std::hash<std::string_view>{}(key.key);
}

const std::string* Messages::text_of(const Location& at) {
  if (at.text == nullptr) {
    std::string text;
    append(text, at);
    bytes_ += text.size();
    at.text = &*locations_.insert(std::move(text)).first;
  }
  return at.text;
}

Messages::Finding* Messages::add(Kind kind, const diag::Rule& rule, const Location& at, Span place,
                                 std::string_view first, std::string_view second) {
  if (bytes_ > kMostBytes) {
    ++left_out_;
    return nullptr;
  }
  const std::string* const location = text_of(at);
  bytes_ += location->size() + first.size() + second.size();
  return &findings_[kind].emplace_back(
      Finding{&rule, location, std::string(first), second, place, {}});
}

Messages::Finding* Messages::add_once(Kind kind, Index& index, const diag::Rule& rule,
                                      const Location& at, Span place, std::string_view first,
                                      std::string_view second) {
  if (bytes_ > kMostBytes) {
    ++left_out_;
    return nullptr;
  }
  const auto known = index.find({text_of(at), first});
  if (known != index.end()) {
    known->second->related.push_back({place, "also here"});
    return known->second;
  }
  Finding* const finding = add(kind, rule, at, place, first, second);
  index.emplace(Key{finding->location, finding->first}, finding);
  return finding;
}

void Messages::unexpected(const Location& at, const doc::Node& member) {
  add_once(kUnexpected, unexpected_, rules::kUnexpectedMember, at, member.key_span(), member.key(),
           {});
}

void Messages::wrong_type(const Location& at, std::string_view key, std::string_view type,
                          Span place) {
  Finding* const finding =
      add_once(kWrongType, wrong_types_, rules::kWrongType, at, place, key, type);
  if (finding != nullptr) finding->second = type;
}

void Messages::missing(const Location& at, std::string_view key, const doc::Node& object) {
  add(kMissing, rules::kMissingMember, at, object.name_span(), key, {});
}

void Messages::missing_reference(const Location& at, const doc::Node& reference) {
  add(kMissing, rules::kMissingReference, at, reference.span(), reference.text(), {});
}

void Messages::warn(const diag::Rule& rule, const Location& at, Span place, std::string_view first,
                    std::string_view second) {
  add(kWarning, rule, at, place, first, second);
}

void Messages::repeated(const diag::Rule& rule, const Location& at, std::string_view key,
                        Span place, Span first) {
  const Kind kind = &rule == &rules::kRepeatedTag ? kRepeatedTag : kRepeatedId;
  Finding* const finding = add(kind, rule, at, place, key, {});
  if (finding != nullptr) finding->related.push_back({first, "first used here"});
}

void Messages::no_document(const doc::Node& at, std::string_view reason) {
  broken_.push_back({at.span(), reason});
}

bool Messages::report(diag::Diagnostics& diagnostics) const {
  if (!broken_.empty()) {
    bool said = false;
    for (const Broken& each : broken_) {
      diag::Diagnostic& refusal = diagnostics.report(rules::kInvalidInput, each.place);
      refusal.hint = each.reason;
      refusal.unsaid = said;
      said = true;
    }
    return false;
  }
  for (const std::deque<Finding>& kind : findings_) {
    for (const Finding& finding : kind) {
      const std::string dotted = finding.location->empty() ? "" : *finding.location + ".";
      diagnostics.report(*finding.rule, finding.place, {dotted, finding.first, finding.second})
          .related = finding.related;
    }
  }
  if (left_out_ > 0) {
    diagnostics.report(rules::kIssuesLeftOut, {}, {std::to_string(left_out_)});
  }
  return true;
}

}  // namespace gwport::check
