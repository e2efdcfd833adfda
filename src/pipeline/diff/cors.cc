#include "pipeline/diff/cors.h"

#include <string>

namespace gwport::pipeline {
namespace {

constexpr std::string_view kEveryOrigin = "'*'";

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

/// "origin" of Access-Control-Allow-Origin.
std::string allowed(const Difference& difference) {
  static constexpr std::string_view kStart = "header.access-control-allow-";
  const std::string member = lower(difference.member);
  const std::size_t at = member.rfind(kStart);
  if (at == std::string::npos || !member.ends_with(']')) return {};
  return member.substr(at + kStart.size(), member.size() - 1 - at - kStart.size());
}

}  // namespace

std::optional<Judgement> judge_cors(const Difference& difference) {
  const std::string what = allowed(difference);
  if (what.empty()) return std::nullopt;
  if (difference.change == Change::kLost) {
    return breaks("browsers keep the answers from pages of other origins");
  }
  if (what != "origin") return other("what browsers let pages of other origins do");
  if (difference.after == kEveryOrigin) return guards("pages of every origin may read the answers");
  return guards("pages of other origins may read the answers",
                difference.change == Change::kChanged);
}

}  // namespace gwport::pipeline
