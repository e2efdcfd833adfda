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
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '{' && at + 2 < text.size() && text[at + 2] == '}') {
      const auto index = static_cast<std::size_t>(static_cast<unsigned char>(text[at + 1]) - '0');
      if (index < arguments.size()) {
        out += *(arguments.begin() + index);
        at += 2;
        continue;
      }
    }
    out += text[at];
  }
  return out;
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
