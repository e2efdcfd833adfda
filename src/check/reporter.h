// What every check needs to report with: the list, and the document for exact places.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/resource.h"

namespace gwport::check {

/// Handed to every check. `root` is the document that made the entities; null for a state.
struct Reporter {
  diag::Diagnostics& diagnostics;
  const doc::Node* root = nullptr;
};

/// Places below the node that made an entity. The node is looked up once, when something is
/// reported. Without a document every place is the entity's own.
class Places {
 public:
  /// Both must outlive the object.
  Places(const Reporter& reporter, const model::Origin& origin)
      : reporter_(reporter), origin_(origin) {}

  /// The place of the member that `path` names; of the last node on the way that exists.
  [[nodiscard]] diag::Span member(std::initializer_list<std::string_view> path) const;
  /// The place of an element of a list, as in integration.cacheKeyParameters[2].
  [[nodiscard]] diag::Span element(std::string_view list, std::size_t index) const;
  /// The place of a parameter in an operation's list, by name and location ("path", "query",
  /// "header"): of its name, or of the reference to it. Those of the path item have the
  /// operation's.
  [[nodiscard]] diag::Span parameter(std::string_view name, std::string_view in) const;

 private:
  [[nodiscard]] const doc::Node* maker() const;
  void list_parameters(const doc::Node& list) const;

  const Reporter& reporter_;
  const model::Origin& origin_;
  mutable bool looked_up_ = false;
  mutable const doc::Node* maker_ = nullptr;
  mutable std::unordered_map<std::string, diag::Span> parameters_;  // "in name"
};

/// The calls that an import stands for: the next one begins where the last one ended. A call has
/// one answer, and those that need a refused one are not made; what is found there is marked as
/// unsaid. Source: reported: fireprox#37 (a refused integration, not a word of its responses); that
/// the rest behaves alike is inferred.
class Calls {
 public:
  explicit Calls(diag::Diagnostics& diagnostics)
      : diagnostics_(diagnostics), begin_(diagnostics.list().size()) {}

  /// Ends a call that the service comes to if `made`. Returns whether it was made and not refused.
  bool end(bool made = true);

 private:
  diag::Diagnostics& diagnostics_;
  std::size_t begin_;
};

/// A method and the resource that it belongs to.
struct MethodRef {
  const model::Resource& resource;
  const model::Method& method;
};

/// What an import puts in front of the text of the call that failed, as in "Unable to put method
/// 'GET' on resource at path '/x': ". Source: reported imports, see the rules; on_method_response
/// and on_authorizer are put together by analogy.
[[nodiscard]] std::string on_resource(std::string_view path);
[[nodiscard]] std::string on_method(const MethodRef& place);
[[nodiscard]] std::string on_method_response(const MethodRef& place);
[[nodiscard]] std::string on_integration(const MethodRef& place);
[[nodiscard]] std::string on_integration_response(const MethodRef& place);
[[nodiscard]] std::string on_authorizer(std::string_view name);

/// Collects the errors of one validation, which the service answers as one list. They are reported
/// as one finding with the whole list, at the first place, and one for each other place, marked as
/// unsaid, with the error of that place alone.
class ErrorList {
 public:
  /// Adds "TEXT" or "TEXTargument" to the list; what is in it already is not repeated. Source:
  /// reported: an import of 2019 (columbia-it/django-jsonapi-training), whose method has dozens of
  /// names with brackets, lists the text once. The hint is the rule's unless there is another one.
  void add(diag::Span place, std::string_view text, std::string_view argument = {},
           std::string hint = {});
  [[nodiscard]] bool empty() const { return errors_.empty(); }
  /// Reports with {0} = the errors joined by ", ". Nothing when the list is empty.
  void report(Reporter& reporter, const diag::Rule& rule, const std::string& context) const;

 private:
  struct Error {
    diag::Span place;
    std::string text;
    std::string hint;
  };
  std::string joined_;
  std::unordered_set<std::string> texts_;
  std::vector<Error> errors_;
};

}  // namespace gwport::check
