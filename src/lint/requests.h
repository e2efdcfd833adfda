// The requests of a document to ignore findings.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/document.h"
#include "lint/known_rules.h"

namespace gwport::lint {

/// One id in an x-gwport-ignore or a comment.
struct Request {
  const diag::Rule* rule = nullptr;  ///< never null
  diag::Span place;                  ///< of the id
  bool used = false;
};

/// All requests, findable by the place of a finding.
class Requests {
 public:
  /// Finds them; reports ids that are none, and values that are no ids. Takes time in proportion to
  /// the tree if the text has a request, to look through the text if it has none.
  Requests(const doc::Document& document, diag::Diagnostics& diagnostics);

  [[nodiscard]] bool empty() const { return all_.empty(); }

  /// Whether a request covers a finding of the rule at the offset. It counts as used then.
  bool cover(const diag::Rule* rule, std::uint32_t offset);

  /// Those that covered nothing, in the order of the text.
  [[nodiscard]] std::vector<Request> unused() const;

 private:
  /// An object with a request: [begin, end) in the text, and the object with one for the same rule
  /// that is around it.
  struct Scope {
    std::uint32_t begin;
    std::uint32_t end;
    std::size_t request;
    std::size_t around;
  };

  void read_objects(const doc::Node& node);
  void read_ids(const doc::Node& object, const doc::Node& ids);
  void read_id(const doc::Node& object, const doc::Node& id);
  void read_comments(const doc::Document& document);

  const doc::Node* root_;
  std::vector<Request> all_;
  std::unordered_map<const diag::Rule*, std::vector<Scope>> scopes_;  // by begin
  /// The requests of comments by the line that they are about.
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> lines_;
  const diag::Source* source_;
  diag::Diagnostics& diagnostics_;
  RuleLookUp rules_;
};

/// A comment `# gwport-ignore ...`.
struct Comment {
  std::uint32_t line = 0;       ///< that it is about, 1-based
  std::vector<diag::Span> ids;  ///< may be none
  diag::Span place;             ///< from the # to the end of its line
};

/// The comments of a YAML document, in the order of the text.
[[nodiscard]] std::vector<Comment> find_comments(const doc::Document& document);

}  // namespace gwport::lint
