#include "pipeline/envelope.h"

#include <string_view>

namespace gwport::pipeline {
namespace {

void append_list(std::string& message, std::string_view title,
                 const std::vector<std::string>& lines) {
  if (!message.empty()) message += '\n';
  message += title;
  for (const std::string& line : lines) (message += "\n\t") += line;
}

}  // namespace

ServiceWords service_words(const diag::Diagnostics& diagnostics) {
  ServiceWords words;
  for (const diag::Diagnostic& each : diagnostics.list()) {
    if (each.rule->speaker != diag::Speaker::kService) continue;
    const bool said = each.rule->outcome == diag::Outcome::kRefused && !each.unsaid;
    if (said) words.errors.push_back(each.message);
    if (each.rule->outcome == diag::Outcome::kWarned) words.warnings.push_back(each.message);
  }
  return words;
}

std::string refusal_of(const ServiceWords& words, bool fail_on_warnings) {
  std::string message;
  if (!words.errors.empty()) {
    append_list(message, "Errors found during import:", words.errors);
    if (!words.warnings.empty()) {
      append_list(message, "Additionally, these warnings were found:", words.warnings);
    }
  } else if (fail_on_warnings && !words.warnings.empty()) {
    append_list(message, "Warnings found during import:", words.warnings);
  }
  return message;
}

}  // namespace gwport::pipeline
