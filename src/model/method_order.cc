#include "model/method_order.h"

#include <algorithm>
#include <array>

namespace gwport::model {
namespace {

constexpr std::array<std::string_view, 8> kOrder{"GET",   "PUT",  "POST",    "DELETE",
                                                 "PATCH", "HEAD", "OPTIONS", "ANY"};

}  // namespace

std::size_t importer_rank(std::string_view http_method) {
  const auto* const found = std::find(kOrder.begin(), kOrder.end(), http_method);
  return static_cast<std::size_t>(found - kOrder.begin());
}

std::vector<const Method*> in_importer_order(const std::vector<Method>& methods) {
  std::vector<const Method*> order;
  order.reserve(methods.size());
  for (const Method& method : methods) order.push_back(&method);
  std::stable_sort(order.begin(), order.end(), [](const Method* a, const Method* b) {
    return importer_rank(a->http_method) < importer_rank(b->http_method);
  });
  return order;
}

}  // namespace gwport::model
