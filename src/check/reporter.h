// What every check needs to report with: the list, and the document for exact places.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/resource.h"

namespace gwport::check {

/// Handed to every check. `root` is the document that made the entities; null for a state.
struct Reporter {
  diag::Diagnostics& diagnostics;
  const doc::Node* root = nullptr;
};

/// The place of the member that `path` names below the node that made an entity; of the last node
/// on the way that exists. Without a document it is the entity's own place. Called only when
/// something is reported.
[[nodiscard]] diag::Span member_place(const Reporter& reporter, const model::Origin& origin,
                                      std::initializer_list<std::string_view> path);

/// The place of the entry of a list below the node that made an entity, as in
/// integration.cacheKeyParameters[2].
[[nodiscard]] diag::Span element_place(const Reporter& reporter, const model::Origin& origin,
                                       std::string_view list, std::size_t index);

/// The place of an operation's parameter by name and location ("path", "query", "header"); the
/// operation's own place when the parameter stands elsewhere.
[[nodiscard]] diag::Span parameter_place(const Reporter& reporter, const model::Origin& operation,
                                         std::string_view name, std::string_view in);

/// A method and the resource that it belongs to.
struct MethodRef {
  const model::Resource& resource;
  const model::Method& method;
};

// What an import puts in front of the text of the call that failed. Source: reported imports, see
// the rules; on_method_response is put together by analogy.
[[nodiscard]] std::string on_resource(std::string_view path);
[[nodiscard]] std::string on_method(const MethodRef& place);
[[nodiscard]] std::string on_method_response(const MethodRef& place);
[[nodiscard]] std::string on_integration(const MethodRef& place);
[[nodiscard]] std::string on_integration_response(const MethodRef& place);
[[nodiscard]] std::string on_authorizer(std::string_view name);

/// Collects the errors of one validation, which the service answers as one list, and reports them
/// as one finding: at the first place, the others related.
class ErrorList {
 public:
  /// Adds "TEXT" or "TEXTargument" to the list.
  void add(diag::Span place, std::string_view text, std::string_view argument = {});
  [[nodiscard]] bool empty() const { return places_.empty(); }
  /// Reports with {0} = the errors joined by ", ". Nothing when the list is empty.
  void report(Reporter& reporter, const diag::Rule& rule, const std::string& context) const;

 private:
  std::string joined_;
  std::vector<diag::Span> places_;
};

}  // namespace gwport::check
