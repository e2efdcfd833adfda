#include "text/timestamp.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace gwport::text {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

/// Reads the text from left to right; whether it is a timestamp at all was decided before.
struct Cursor {
  std::string_view rest;

  std::int64_t number() {
    std::int64_t value = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
    if (!rest.empty() && (rest[0] == '-' || rest[0] == ':')) rest.remove_prefix(1);
    return value;
  }
  void skip(std::string_view set) {
    while (!rest.empty() && set.find(rest[0]) != std::string_view::npos) rest.remove_prefix(1);
  }
};

/// Seconds with their fraction, in milliseconds; Java takes them through a double.
std::int64_t milliseconds(Cursor& cursor) {
  double seconds = 0;
  const char* const end = cursor.rest.data() + cursor.rest.size();
  const auto read = std::from_chars(cursor.rest.data(), end, seconds, std::chars_format::fixed);
  cursor.rest.remove_prefix(static_cast<std::size_t>(read.ptr - cursor.rest.data()));
  const double whole = std::floor(seconds);
  return std::llround(whole) * 1000 + std::llround((seconds - whole) * 1000);
}

/// The zone at the end. Java takes one out of range for GMT.
std::int64_t zone(Cursor& cursor) {
  cursor.skip(" \t");
  if (cursor.rest.empty() || (cursor.rest[0] != '-' && cursor.rest[0] != '+')) return 0;
  const int sign = cursor.rest[0] == '-' ? -1 : 1;
  cursor.rest.remove_prefix(1);
  const std::int64_t hours = cursor.number();
  const std::int64_t minutes = cursor.rest.empty() ? 0 : cursor.number();
  if (hours > 23 || minutes > 59) return 0;
  return sign * (hours * kHour + minutes * kMinute);
}

std::int64_t day_of(std::int64_t year, std::int64_t month, std::int64_t day) {
  using namespace std::chrono;
  const std::int64_t months = month - 1;
  const std::int64_t years = months < 0 ? -1 : months / 12;
  const std::int64_t in_year = months - years * 12;
  const sys_days first = std::chrono::year(static_cast<int>(year + years)) /
                         std::chrono::month(static_cast<unsigned>(in_year + 1)) / 1;
  return first.time_since_epoch().count() + day - 1;
}

void append(std::string& out, std::int64_t value, std::size_t width, char after) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
  out += after;
}

}  // namespace

std::string java_timestamp(std::string_view plain) {
  Cursor cursor{plain};
  const std::int64_t year = cursor.number();
  const std::int64_t month = cursor.number();
  const std::int64_t day = cursor.number();
  std::int64_t instant = day_of(year, month, day) * kDay;
  if (!cursor.rest.empty()) {
    cursor.skip("Tt \t");
    instant += cursor.number() * kHour;
    instant += cursor.number() * kMinute;
    instant += milliseconds(cursor);
    instant -= zone(cursor);
  }
  using namespace std::chrono;
  const sys_days date =
      floor<days>(sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(instant)));
  const year_month_day civil(date);
  const std::int64_t in_day = instant - std::int64_t{date.time_since_epoch().count()} * kDay;
  std::string out;
  append(out, static_cast<int>(civil.year()), 4, '-');
  append(out, static_cast<unsigned>(civil.month()), 2, '-');
  append(out, static_cast<unsigned>(civil.day()), 2, 'T');
  append(out, in_day / kHour, 2, ':');
  append(out, in_day / kMinute % 60, 2, ':');
  append(out, in_day / 1000 % 60, 2, '.');
  append(out, in_day % 1000, 3, '+');
  return out + "0000";
}

}  // namespace gwport::text
