// What a diagnostic id stands for. All rules together are the catalogue (diag/catalogue.h).
#pragma once

#include <string_view>

namespace gwport::diag {

/// What the service does with the construct: a fact, not a judgement.
enum class Outcome {
  kRefused,   ///< The call fails; nothing is created or changed.
  kWarned,    ///< The call succeeds with a warning (fails with failonwarnings=true).
  kSilent,    ///< Dropped or changed without a word.
  kAccepted,  ///< Taken as it is; the diagnostic is about a consequence.
};

/// How bad it is: a judgement, with a default per rule, configurable. Ordered, worst first.
enum class Severity { kError, kWarning, kInfo, kHint };

/// How the rule is known. Ordered, strongest first.
enum class Evidence {
  kRecorded,    ///< A stored answer of the service shows it.
  kDocumented,  ///< A manual says it.
  kReported,    ///< Users pasted or told it.
  kInferred,    ///< Concluded: from the parser library behind the importer, or by analogy.
};

/// Who speaks: the service (its envelope is printed) or gwport itself (exit status 2, no envelope).
enum class Speaker { kService, kGwport };

/// One row of the catalogue. Rules are constants with static storage; a Diagnostic points to one.
struct Rule {
  std::string_view id;  ///< kebab-case, unique, stable
  Outcome outcome;
  Severity severity;             ///< default severity
  std::string_view text;         ///< message template; {0}, {1}, ... are filled by the call site
  std::string_view explanation;  ///< why it happens and what follows
  std::string_view fix;  ///< what to do; shown as the hint unless the call site has a better one
  Evidence evidence;
  std::string_view source;  ///< where the evidence is: recording, manual section, thread
  Speaker speaker = Speaker::kService;
  std::string_view unchecked = {};  ///< what the rule does not look at; empty: nothing to tell
};

[[nodiscard]] std::string_view name_of(Outcome);
[[nodiscard]] std::string_view name_of(Severity);
[[nodiscard]] std::string_view name_of(Evidence);

}  // namespace gwport::diag
