#include "emit/plan/policy_text.h"

#include "text/read.h"

namespace gwport::emit {

std::string policy_text(const std::string& policy) {
  diag::Diagnostics ignored;
  const doc::Document quoted = text::read("policy", "[\"" + policy + "\"]", ignored);
  const bool escaped = quoted.root != nullptr && quoted.root->size() == 1;
  return escaped ? std::string(quoted.root->begin()->text()) : policy;
}

}  // namespace gwport::emit
