// Findings in a document of a test's own.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "text/read.h"

namespace gwport::report {

inline constexpr diag::Rule kRefusal{"b-refusal",
                                     diag::Outcome::kRefused,
                                     diag::Severity::kError,
                                     "Invalid '{0}'",
                                     "Why it is refused.",
                                     "remove it",
                                     diag::Evidence::kRecorded,
                                     "recorded: a call"};
inline constexpr diag::Rule kAdvice{"a-advice",
                                    diag::Outcome::kSilent,
                                    diag::Severity::kHint,
                                    "{0}",
                                    "",
                                    "",
                                    diag::Evidence::kInferred,
                                    ""};

class Reported : public testing::Test {
 protected:
  void open(const std::string& name, const std::string& text) {
    diag::Diagnostics none;
    document_ = text::read(name, text, none);
    ASSERT_NE(document_.root, nullptr);
  }

  doc::Document document_;
  diag::Diagnostics diagnostics_;
};

}  // namespace gwport::report
