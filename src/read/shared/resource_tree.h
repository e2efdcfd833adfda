// Paths become the tree of Resources.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diag/span.h"
#include "model/ids.h"
#include "model/resource.h"
#include "read/shared/context.h"

namespace gwport::read {

/// Grows the resources of one API: the root first, parents before children, each path once. Views
/// handed in must outlive it.
class ResourceTree {
 public:
  /// Puts the root into the empty list `resources`.
  ResourceTree(Context& context, std::string_view rest_api_id,
               std::vector<model::Resource>& resources);

  /// The resource at `prefix` + `path`, made with its parents unless it is there. `origin` is the
  /// path key. Valid until the next call. Null, reported, for a path beyond what gwport takes.
  [[nodiscard]] model::Resource* at(std::string_view prefix, std::string_view path,
                                    diag::Span origin);

 private:
  struct Child {
    std::size_t parent;
    std::string_view segment;
    bool operator==(const Child&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Child& child) const;
  };
  std::size_t child(std::size_t parent, std::string_view segment, diag::Span origin);

  Context& context_;
  std::string rest_api_id_;
  std::vector<model::Resource>& resources_;
  std::unordered_map<Child, std::size_t, Hash> children_;
  model::DistinctIds ids_;
};

}  // namespace gwport::read
