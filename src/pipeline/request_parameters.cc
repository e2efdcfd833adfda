// The notations of --parameters.
#include <algorithm>

#include "diag/source.h"
#include "pipeline/request.h"
#include "text/bytes.h"
#include "text/read.h"

namespace gwport::pipeline {
namespace {

void set(std::string_view name, std::string_view value, ParameterList& parameters) {
  for (auto& [known, old] : parameters) {
    if (known != name) continue;
    old = value;
    return;
  }
  parameters.emplace_back(name, value);
}

bool is_text(std::string_view bytes) { return !text::check_bytes(bytes, 0).bad.has_value(); }

std::string add_json(std::string_view argument, ParameterList& parameters) {
  diag::Diagnostics diagnostics;
  auto source = std::make_unique<diag::Source>("--parameters", std::string(argument));
  const doc::Document document = text::read_json_text(std::move(source), {}, diagnostics);
  if (document.root == nullptr || !document.root->is_object()) {
    return "--parameters is no JSON object: " + std::string(argument);
  }
  for (const doc::Node& member : document.root->members()) {
    if (!member.is_string()) {
      return "--parameters: the value of '" + std::string(member.key()) + "' must be a text";
    }
    set(member.key(), member.text(), parameters);
  }
  return {};
}

/// The end of the first pair: a comma before another `=` ends it.
std::size_t end_of_pair(std::string_view text) {
  std::size_t end = text.size();
  const std::size_t equals = text.find('=');
  if (equals == text.npos) return end;
  const std::size_t next = text.find('=', equals + 1);
  if (next == text.npos) return end;
  const std::size_t comma = text.substr(0, next).rfind(',');
  return comma == text.npos || comma < equals ? end : comma;
}

}  // namespace

std::string add_parameters(std::string_view argument, ParameterList& parameters) {
  if (!is_text(argument)) return "--parameters is no UTF-8 text";
  if (argument.starts_with('{')) return add_json(argument, parameters);
  while (true) {
    const std::size_t end = end_of_pair(argument);
    const std::string_view pair = argument.substr(0, end);
    const std::size_t equals = pair.find('=');
    if (equals == pair.npos || equals == 0) {
      return "--parameters takes KEY=VALUE, not '" + std::string(pair) + "'";
    }
    set(pair.substr(0, equals), pair.substr(equals + 1), parameters);
    if (end == argument.size()) return {};
    argument.remove_prefix(end + 1);
  }
}

}  // namespace gwport::pipeline
