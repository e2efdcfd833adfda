// Fixes for findings: which rule has one, and what it needs to know.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/dialect.h"
#include "doc/document.h"
#include "lint/fix/draft.h"
#include "lint/fix/path_index.h"
#include "lint/fix/source_text.h"

namespace gwport::lint {

using FixPointer = std::shared_ptr<const diag::Fix>;

/// What the fixes of one document share.
class Fixing {
 public:
  Fixing(const doc::Document& document, doc::Dialect its_dialect)
      : source(document), dialect(its_dialect) {}

  const SourceText source;
  const doc::Dialect dialect;

  [[nodiscard]] const doc::Node& root() const { return source.root(); }

  /// The way to the member or value that the finding marks; empty when it marks something else.
  [[nodiscard]] Path path_of(const diag::Diagnostic& diagnostic) const {
    return path_of(diagnostic.span);
  }
  [[nodiscard]] Path path_of(diag::Span place) const;

  /// The paths by the variables that they go through.
  [[nodiscard]] const PathIndex& paths() const;

  /// Whether the words stand anywhere in the text; looked for once.
  [[nodiscard]] bool mentions(const std::string& words) const;

  /// The named schemas: definitions or components.schemas; null when there are none.
  [[nodiscard]] const doc::Node* models() const;

  /// Texts that name a model: references to it or into it, and what discriminators and
  /// documentation parts call it.
  using Uses = std::vector<const doc::Node*>;
  [[nodiscard]] const Uses& uses_of(std::string_view model) const;

  /// What a model whose name is not alphanumeric could be called; no two of them the same. Empty
  /// for a name that several have.
  [[nodiscard]] const std::string& new_name_of(std::string_view model) const;

 private:
  void find_models() const;
  void collect_uses(const doc::Node& node) const;
  void add_use(const doc::Node& text) const;

  mutable std::optional<PathIndex> paths_;
  mutable std::unordered_map<std::string, bool> mentioned_;
  mutable bool found_ = false;
  mutable std::unordered_map<std::string, Uses> uses_;
  mutable std::unordered_map<std::string_view, std::string> new_names_;
};

/// A rule that has a fix.
struct Fixer {
  std::string_view rule;
  FixPointer (*make)(const Fixing&, const diag::Diagnostic&);
};

/// All of them.
[[nodiscard]] const Fixer* find_fixer(std::string_view rule);

// Each in a file of its own; null where nothing can be done safely.
[[nodiscard]] FixPointer rename_model(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer unify_variable(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer declare_path_parameters(const Fixing& fixing,
                                                 const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer quote_value(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer use_post(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer drop_keyword(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer mend_unexpected(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer mend_type(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer expand_status(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer inline_response(const Fixing& fixing, const diag::Diagnostic& diagnostic);
[[nodiscard]] FixPointer lower_version(const Fixing& fixing, const diag::Diagnostic& diagnostic);

/// The fix that takes out the member at that place.
[[nodiscard]] FixPointer drop_member(const Fixing& fixing, diag::Span place);

/// The fix that writes a word of OpenAPI 3.1 (const, a list of types, an exclusive limit that is a
/// number) as 3.0 does; null for any other word.
[[nodiscard]] FixPointer mend_word(const Fixing& fixing, const doc::Node& parent,
                                   const doc::Node& member);

/// The fix that writes the list `examples` of a schema as one `example`.
[[nodiscard]] FixPointer first_example(const Fixing& fixing, const doc::Node& parent,
                                       const doc::Node& member);

/// The name in "{name}" or "{name+}"; empty for other segments of a path.
[[nodiscard]] std::string_view variable_of(std::string_view segment);
/// The segments of a path, without the slashes.
[[nodiscard]] std::vector<std::string_view> segments_of(std::string_view path);
/// Whether the key of a path item holds an operation; `x-amazon-apigateway-any-method` does.
[[nodiscard]] bool is_operation(std::string_view key);

}  // namespace gwport::lint
