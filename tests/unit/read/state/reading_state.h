// States out of texts.
#pragma once

#include <string>
#include <vector>

#include "read/state/state.h"
#include "text/read.h"

namespace gwport::read {

using Faults = std::vector<std::string>;

struct ReadText {
  model::State state;
  Faults faults;  ///< "place: id: message" with the text at the place
  std::vector<std::string> hints;
};

inline ReadText read_text(const std::string& text) {
  diag::Diagnostics diagnostics;
  const doc::Document document = text::read("state.json", text, diagnostics);
  ReadText result;
  if (document.root == nullptr) return result;
  result.state = read_state(*document.root, diagnostics);
  for (const diag::Diagnostic& each : diagnostics.list()) {
    const std::string at = text.substr(each.span.begin, each.span.end - each.span.begin);
    result.faults.push_back(at.substr(0, 24) + ": " + std::string(each.rule->id) + ": " +
                            each.message);
    result.hints.push_back(each.hint);
  }
  return result;
}

}  // namespace gwport::read
