// 5XX as the codes that are meant.
#include <algorithm>
#include <string>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

/// "5XX" in any case.
bool is_class(std::string_view key) {
  return key.size() == 3 && key[0] >= '1' && key[0] <= '5' && (key[1] | 0x20) == 'x' &&
         (key[2] | 0x20) == 'x';
}

bool is_code(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The codes of a class that the integration answers with, without those that are declared; the
/// class's first code if there are none: 500 for 5XX.
std::vector<std::string> codes_of(const doc::Node& operation, const doc::Node& responses,
                                  char first) {
  std::vector<std::string> codes;
  const auto add = [&](std::string_view code) {
    const bool known = responses.find(code) != nullptr ||
                       std::find(codes.begin(), codes.end(), code) != codes.end();
    if (is_code(code) && code.front() == first && !known) codes.emplace_back(code);
  };
  const doc::Node* integration = operation.find("x-amazon-apigateway-integration");
  const doc::Node* sent = integration == nullptr ? nullptr : integration->find("responses");
  if (sent != nullptr && sent->is_object()) {
    for (const doc::Node& response : sent->members()) {
      const doc::Node* code = response.find("statusCode");
      if (code != nullptr) add(code->text());
    }
  }
  if (codes.empty()) add(std::string(1, first) + "00");
  return codes;
}

}  // namespace

FixPointer expand_status(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() < 3 || !is_class(path.back()->key())) return nullptr;
  const doc::Node& response = *path.back();
  const doc::Node& responses = *path[path.size() - 2];
  if (responses.key() != "responses" || !is_operation(path[path.size() - 3]->key())) return nullptr;
  const std::vector<std::string> codes =
      codes_of(*path[path.size() - 3], responses, response.key().front());
  Draft draft(fixing.source);
  if (codes.empty()) {
    draft.remove(response);
    return draft.finish("remove the class: its codes are there");
  }
  for (std::size_t i = 0; i + 1 < codes.size(); ++i) draft.copy_before(response, codes[i]);
  // A code without quotes would be a number, which is as good a key.
  draft.rename(response, codes.back());
  std::string title = "write";
  for (const std::string& code : codes) title += ' ' + code;
  return draft.finish(title + " instead of " + std::string(response.key()));
}

}  // namespace gwport::lint
