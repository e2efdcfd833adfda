#include "diag/diagnostic.h"

#include <algorithm>

namespace gwport::diag {

std::string_view name_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::kRefused:
      return "refused";
    case Outcome::kWarned:
      return "warned";
    case Outcome::kSilent:
      return "silent";
    case Outcome::kAccepted:
      return "accepted";
  }
  return "";
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kInfo:
      return "info";
    case Severity::kHint:
      return "hint";
  }
  return "";
}

std::string_view name_of(Evidence evidence) {
  switch (evidence) {
    case Evidence::kRecorded:
      return "recorded";
    case Evidence::kDocumented:
      return "documented";
    case Evidence::kReported:
      return "reported";
    case Evidence::kInferred:
      return "inferred";
  }
  return "";
}

std::string fill(std::string_view text, std::initializer_list<std::string_view> arguments) {
  std::string out;
  for (;;) {
    const std::size_t brace = std::min(text.find('{'), text.size());
    out += text.substr(0, brace);
    text.remove_prefix(brace);
    if (text.empty()) return out;
    const std::size_t index = text.size() > 2 && text[2] == '}'
                                  ? static_cast<unsigned char>(text[1]) - std::size_t{'0'}
                                  : arguments.size();
    const bool known = index < arguments.size();
    out += known ? *(arguments.begin() + index) : text.substr(0, 1);
    text.remove_prefix(known ? 3 : 1);
  }
}

void Diagnostics::count(std::string& message) {
  if (message.size() > kLongestLate && bytes_ > kMostBytes) {
    std::size_t end = kLongestLate;
    while ((static_cast<unsigned char>(message[end]) & 0xC0U) == 0x80U) --end;  // whole characters
    message.resize(end);
    message += "...";
  }
  bytes_ += message.size();
}

Diagnostic& Diagnostics::report(const Rule& rule, Span span,
                                std::initializer_list<std::string_view> arguments,
                                std::string_view context) {
  std::string message(context);
  message += fill(rule.text, arguments);
  count(message);
  list_.push_back({&rule, rule.severity, std::move(message), span, {}, {}});
  return list_.back();
}

bool Diagnostics::refused() const {
  return std::any_of(list_.begin(), list_.end(),
                     [](const Diagnostic& d) { return d.rule->outcome == Outcome::kRefused; });
}

}  // namespace gwport::diag
