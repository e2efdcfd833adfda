#include "report/format.h"

#include <algorithm>
#include <stdexcept>

#include "report/checkstyle.h"
#include "report/github.h"
#include "report/gitlab.h"
#include "report/json.h"
#include "report/junit.h"
#include "report/sarif.h"
#include "report/text.h"
#include "report/unix.h"

namespace gwport::report {
namespace {

using Render = void (*)(const Report&, const Take&);

constexpr std::array<Render, kFormatNames.size()> kRenders{
    to_text, to_unix, to_json, to_sarif, to_junit, to_github, to_gitlab, to_checkstyle};

}  // namespace

void render(std::string_view format, const Report& report, const Take& take) {
  const auto* name = std::find(kFormatNames.begin(), kFormatNames.end(), format);
  if (name == kFormatNames.end()) throw std::logic_error("no such format");
  kRenders[static_cast<std::size_t>(name - kFormatNames.begin())](report, take);
}

std::string render(std::string_view format, const Report& report) {
  std::string text;
  render(format, report, [&](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace gwport::report
