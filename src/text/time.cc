#include "text/time.h"

#include <chrono>

namespace gwport::text {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::int64_t kSecondsOfDay = 86400;
constexpr std::int64_t kFirst = -62135596800;  // 0001-01-01T00:00:00Z
constexpr std::int64_t kEnd = 253402300800;    // 10000-01-01T00:00:00Z

void append_digits(std::string& out, std::int64_t value, int width) {
  for (std::int64_t unit = width == 4 ? 1000 : 10; unit > 0; unit /= 10) {
    out += static_cast<char>('0' + value / unit % 10);
  }
}

/// Takes a number of exactly `width` digits off the front; -1 if there is none.
int take_digits(std::string_view& text, std::size_t width) {
  if (text.size() < width) return -1;
  int value = 0;
  for (const char c : text.substr(0, width)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(width);
  return value;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

/// "HH:MM", in minutes; null when it is none or above the limit of hours.
std::optional<int> take_minutes(std::string_view& text) {
  const int hour = take_digits(text, 2);
  if (hour < 0 || hour > 23 || !take(text, ':')) return {};
  const int minute = take_digits(text, 2);
  if (minute < 0 || minute > 59) return {};
  return hour * 60 + minute;
}

/// "Z", "+HH:MM" or "-HH:MM" at the end of the text, in seconds to subtract.
std::optional<std::int64_t> take_offset(std::string_view& text) {
  if (take(text, 'Z')) return 0;
  const int sign = take(text, '+') ? 1 : take(text, '-') ? -1 : 0;
  if (sign == 0) return {};
  const std::optional<int> minutes = take_minutes(text);
  if (!minutes) return {};
  return sign * *minutes * 60;
}

}  // namespace

std::optional<std::string> utc_time(std::int64_t seconds) {
  if (seconds < kFirst || seconds >= kEnd) return {};
  std::int64_t day = seconds / kSecondsOfDay;
  if (seconds % kSecondsOfDay < 0) --day;
  const std::int64_t second = seconds - day * kSecondsOfDay;
  const std::chrono::year_month_day date{sys_days{days{day}}};
  std::string out;
  append_digits(out, static_cast<int>(date.year()), 4);
  out += '-';
  append_digits(out, static_cast<unsigned>(date.month()), 2);
  out += '-';
  append_digits(out, static_cast<unsigned>(date.day()), 2);
  out += 'T';
  append_digits(out, second / 3600, 2);
  out += ':';
  append_digits(out, second / 60 % 60, 2);
  out += ':';
  append_digits(out, second % 60, 2);
  out += 'Z';
  return out;
}

std::optional<std::string> to_utc(std::string_view timestamp) {
  std::string_view rest = timestamp;
  const int year = take_digits(rest, 4);
  if (year < 0 || !take(rest, '-')) return {};
  const int month = take_digits(rest, 2);
  if (month < 0 || !take(rest, '-')) return {};
  const int day = take_digits(rest, 2);
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (day < 0 || !date.ok() || !take(rest, 'T')) return {};
  const std::optional<int> minutes = take_minutes(rest);
  if (!minutes || !take(rest, ':')) return {};
  const int second = take_digits(rest, 2);
  if (second < 0 || second > 59) return {};
  if (take(rest, '.')) {
    if (take_digits(rest, 1) < 0) return {};
    while (take_digits(rest, 1) >= 0) continue;
  }
  const std::optional<std::int64_t> offset = take_offset(rest);
  if (!offset || !rest.empty()) return {};
  const std::int64_t days_since = sys_days{date}.time_since_epoch().count();
  return utc_time(days_since * kSecondsOfDay + *minutes * 60 + second - *offset);
}

}  // namespace gwport::text
