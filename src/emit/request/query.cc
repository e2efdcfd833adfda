#include "emit/request/query.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "emit/request/encoding.h"

namespace gwport::emit {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;
using Pairs = std::vector<Pair>;

/// The order of UTF-16 code units, in which JavaScript sorts: what takes two of them (in UTF-8 four
/// bytes, the first from F0 on) comes before U+E000 to U+FFFF (from EE on).
bool utf16_less(const Pair& a, const Pair& b) {
  const auto rank = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0xf0) return byte - 2;
    return byte >= 0xee ? byte + 5 : byte + 0;
  };
  return std::lexicographical_compare(
      a.first.begin(), a.first.end(), b.first.begin(), b.first.end(),
      [&](char one, char another) { return rank(one) < rank(another); });
}

Pairs pairs_of(const OperationShape& shape, const RequestParameters& parameters) {
  const bool javascript = parameters.client == Client::kJavaScriptSdk;
  Pairs pairs = shape.fixed_query;
  const auto mergeable = static_cast<std::ptrdiff_t>(javascript ? 0 : pairs.size());
  if (shape.mode && parameters.mode) pairs.emplace_back("mode", *parameters.mode);
  if (shape.fail_on_warnings && parameters.fail_on_warnings) {
    pairs.emplace_back("failonwarnings", *parameters.fail_on_warnings ? "true" : "false");
  }
  if (!shape.parameters) return pairs;
  const auto named = static_cast<std::ptrdiff_t>(pairs.size());
  for (const auto& parameter : parameters.parameters) {
    const auto end = pairs.begin() + named;
    const auto found = std::find_if(pairs.begin() + mergeable, end, [&](const Pair& each) {
      return each.first == parameter.first;
    });
    if (found == end) {
      pairs.emplace_back(parameter.first, parameter.second);
    } else if (!javascript) {
      found->second = parameter.second;
    }
  }
  return pairs;
}

}  // namespace

std::string make_query(const OperationShape& shape, const RequestParameters& parameters) {
  Pairs pairs = pairs_of(shape, parameters);
  if (parameters.client == Client::kJavaScriptSdk) {
    std::sort(pairs.begin(), pairs.end(), utf16_less);  // no two names are equal
  }
  std::string query;
  for (const auto& [name, value] : pairs) {
    if (!query.empty()) query += '&';
    percent_encode(name, query);
    query += '=';
    percent_encode(value, query);
  }
  return query;
}

std::string canonical_query(std::string_view query) {
  Pairs pairs;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('&'), query.size());
    const std::string_view pair = query.substr(0, end);
    const std::size_t equals = pair.find('=');
    pairs.emplace_back(pair.substr(0, equals), pair.substr(equals));
    query.remove_prefix(std::min(end + 1, query.size()));
  }
  std::sort(pairs.begin(), pairs.end());
  std::string sorted;
  for (const auto& [name, value] : pairs) {
    if (!sorted.empty()) sorted += '&';
    sorted.append(name).append(value);
  }
  return sorted;
}

}  // namespace gwport::emit
