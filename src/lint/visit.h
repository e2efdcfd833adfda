// What a rule sees besides the node it is called for, and how it reports.
#pragma once

#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/node.h"
#include "model/state.h"

namespace gwport::lint {

/// What lint looks at.
struct Subject {
  const doc::Node& root;
  doc::Dialect dialect;
  std::string_view text;          ///< as it was read
  const model::State* state;      ///< what the import makes of it; null when it makes nothing
  bool base_path_ignored = true;  ///< the import says basepath=ignore, or nothing
};

/// Where the walk is. Handed to every rule; valid for the call.
class Visit : public Subject {
 public:
  Visit(const Subject& subject, diag::Diagnostics& diagnostics)
      : Subject(subject), diagnostics_(diagnostics), is_31_(says_31(subject.root)) {}

  const doc::Node* path_item = nullptr;    ///< the one around the node, if any
  const doc::Node* operation = nullptr;    ///< the one around the node, if any
  const doc::Node* integration = nullptr;  ///< the one around the node, if any

  /// Reports at a place, once for each rule and place: what YAML aliases bring in repeatedly is one
  /// fault. The result is valid until the next report.
  diag::Diagnostic& report(const diag::Rule& rule, diag::Span span,
                           std::initializer_list<std::string_view> arguments = {});

  /// For faults that are the same everywhere and come in dozens: the first one is reported, the
  /// others are counted behind its message.
  void report_first(const diag::Rule& rule, diag::Span span,
                    std::initializer_list<std::string_view> arguments = {});

  /// The method that the import makes of the operation around the node; null when it makes none.
  [[nodiscard]] const model::Method* method() const;
  [[nodiscard]] const model::Method* method_of(const doc::Node& operation) const;

  /// The authorizer or validator of that id; null when there is none.
  [[nodiscard]] const model::Authorizer* authorizer(std::string_view id) const;
  [[nodiscard]] const model::RequestValidator* validator(std::string_view id) const;

  /// Whether the document says that it is one of OpenAPI 3.1, which is read like 3.0.
  [[nodiscard]] bool is_31() const { return is_31_; }

  /// Whether the import or a rule found something that begins at that place.
  [[nodiscard]] bool was_reported(diag::Span span) const;

  /// The node itself, or what its local `$ref` leads to; null when it leads nowhere.
  [[nodiscard]] const doc::Node* resolve(const doc::Node& node) const;

  /// Writes the counts of report_first() behind the messages.
  void finish();

 private:
  struct First {
    std::size_t index = 0;  // in the list of diagnostics
    std::size_t others = 0;
  };
  [[nodiscard]] static bool says_31(const doc::Node& root);
  [[nodiscard]] bool is_new(const diag::Rule& rule, diag::Span span);

  diag::Diagnostics& diagnostics_;
  bool is_31_;
  std::unordered_set<std::uint64_t> reported_;
  std::unordered_map<const diag::Rule*, First> firsts_;
  mutable std::unordered_map<std::uint32_t, const model::Method*> methods_;  // by place
  mutable const doc::Node* asked_ = nullptr;       // the operation whose method was asked for last:
  mutable const model::Method* method_ = nullptr;  // many rules ask
  mutable std::unordered_map<std::string_view, const model::Authorizer*> authorizers_;
  mutable std::unordered_map<std::string_view, const model::RequestValidator*> validators_;
  mutable std::unordered_set<std::uint32_t> places_;  // of the first looked_at_ findings
  mutable std::size_t looked_at_ = 0;
};

}  // namespace gwport::lint
