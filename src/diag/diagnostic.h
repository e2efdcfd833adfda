// One finding at one place, and the list that stages report into.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diag/rule.h"
#include "diag/span.h"

namespace gwport::diag {

/// A second place that matters, such as the first use of a repeated name.
struct Related {
  Span span;
  std::string message;
};

/// Bytes of the document's text that give way to `text`; an empty span inserts.
struct Edit {
  Span span;  ///< known
  std::string text;
};

/// A change of the document's text that mends a finding: all of its edits or none.
struct Fix {
  std::string title;        ///< what it does, as an order: "rename the model to PetList"
  std::vector<Edit> edits;  ///< by offset, without overlaps
};

/// A finding. `message` is exactly the service's words where it has words for it; place and hint
/// are ours.
struct Diagnostic {
  const Rule* rule = nullptr;  ///< never null in a list; static storage
  Severity severity = Severity::kError;
  std::string message;
  Span span;         ///< in the document of the stage that reported it
  std::string hint;  ///< empty: the rule's fix
  std::vector<Related> related;
  std::shared_ptr<const Fix> fix;  ///< null: nothing that could be done for sure
  bool unsaid = false;  ///< a refusal that the service does not come to, because of an earlier one
};

/// Fills {0}, {1}, ... of a template. A placeholder without an argument stays as it is.
[[nodiscard]] std::string fill(std::string_view text,
                               std::initializer_list<std::string_view> arguments);

/// The findings of one run in the order in which the service would say them: repetitions are kept
/// (the service repeats a warning once per use), sorting for display is the report's business.
///
/// Messages are whole as long as they have at most kMostBytes together; later ones are cut to
/// kLongestLate: a name of a megabyte in ten thousand messages would need quadratic memory.
class Diagnostics {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{16} << 20;
  static constexpr std::size_t kLongestLate = 200;

  /// Adds a finding. `context` is put in front of the filled text, as in
  /// "Unable to put method 'GET' on resource at path '/a': ". The returned reference is valid until
  /// the next report.
  Diagnostic& report(const Rule& rule, Span span,
                     std::initializer_list<std::string_view> arguments = {},
                     std::string_view context = {});

  [[nodiscard]] const std::vector<Diagnostic>& list() const { return list_; }
  [[nodiscard]] std::vector<Diagnostic>& list() { return list_; }
  [[nodiscard]] bool empty() const { return list_.empty(); }

  /// Whether a finding says that the service refuses the call (or that gwport itself can't go on).
  [[nodiscard]] bool refused() const;

 private:
  void count(std::string& message);

  std::vector<Diagnostic> list_;
  std::size_t bytes_ = 0;  // of all messages
};

}  // namespace gwport::diag
