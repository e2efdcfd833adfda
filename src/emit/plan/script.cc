#include "emit/plan/script.h"

#include <initializer_list>
#include <unordered_map>

#include "emit/plan/placeholders.h"

namespace gwport::emit {
namespace {

constexpr std::string_view kHead = R"(#!/bin/sh
# Made by gwport plan. Account and region are those of the AWS CLI's own settings. Stages and
# documentation versions are left alone: deploy and publish when this is done.
# AWS_CLI is the command with options of yours: AWS_CLI="aws --profile test" sh plan.sh
set -eu

input=$(mktemp)
trap 'rm -f "$input"' EXIT

# call COMMAND: makes a call with the parameters on standard input
call() {
  cat >"$input"
  ${AWS_CLI:-aws} apigateway "$@" --output text --cli-input-json "file://$input"
}

# new QUERY COMMAND: the same, and prints the id that the answer has there
new() {
  query=$1
  shift
  id=$(call "$@" --query "$query")
  case $id in
    "" | None) echo "no id in the answer of $*" >&2; return 1 ;;
  esac
  printf '%s\n' "$id"
}

)";

/// "CreateRestApi" as the AWS CLI calls it: "create-rest-api".
std::string command_of(std::string_view operation) {
  std::string command;
  for (const char c : operation) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper && !command.empty()) command += '-';
    command += upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return command;
}

/// Gives variables to placeholders.
class Variables {
 public:
  /// A new one: "id_3".
  const std::string& add(const std::string& placeholder) {
    return names_[placeholder] = "id_" + std::to_string(names_.size());
  }

  [[nodiscard]] const std::string* find(std::string_view placeholder) const {
    const auto found = names_.find(std::string(placeholder));
    return found == names_.end() ? nullptr : &found->second;
  }

 private:
  std::unordered_map<std::string, std::string> names_;
};

/// A text inside a here-document whose end is not quoted: what the shell would read is escaped,
/// placeholders become variables.
void append_expanded(std::string_view text, std::string_view prefix, const Variables& variables,
                     std::string& out) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t length = placeholder_length(text.substr(i), prefix)) {
      if (const std::string* name = variables.find(text.substr(i, length))) {
        out.append("${").append(*name).append("}");
        i += length - 1;
        continue;
      }
    }
    if (text[i] == '\\' || text[i] == '$' || text[i] == '`') out += '\\';
    out += text[i];
  }
}

void append(std::string& out, std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) out += text;
}

}  // namespace

std::string plan_script(const Plan& plan) {
  std::string out(kHead);
  Variables variables;
  for (const Call& call : plan.calls) {
    std::string body;
    append_expanded(call.parameters, plan.placeholder_prefix, variables, body);
    const std::string command = command_of(call.operation);
    // No line of the body is the end: it is one line, and begins with a brace.
    if (!call.defines) {
      append(out, {"call ", command, " >/dev/null <<END\n", body, "\nEND\n"});
      continue;
    }
    append(out, {"# ", call.defines->placeholder, "\n", variables.add(call.defines->placeholder),
                 "=$(new \"", call.defines->query, "\" ", command, " <<END\n", body, "\nEND\n)\n"});
  }
  return out;
}

}  // namespace gwport::emit
