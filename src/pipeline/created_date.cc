#include "pipeline/created_date.h"

#include <charconv>
#include <cstdlib>

#include "text/time.h"

namespace gwport::pipeline {
namespace {

std::optional<std::string> from_seconds(std::string_view text) {
  std::int64_t seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return text::utc_time(seconds);
}

}  // namespace

std::optional<std::string> default_created_date() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  return from_seconds(epoch == nullptr ? "0" : epoch);
}

std::optional<std::string> created_date(std::string_view text) {
  const auto seconds = from_seconds(text);
  return seconds ? seconds : text::to_utc(text);
}

}  // namespace gwport::pipeline
