#include "schema/java_values.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>

namespace gwport::schema {
namespace {

struct Date {
  std::int64_t year = 0;
  std::int64_t month = 1;
  std::int64_t day = 1;
};

/// Takes a number off the front: `digits` of them, or as many as there are when 0 (at most 9).
std::optional<std::int64_t> take_number(std::string_view& text, std::size_t digits) {
  std::size_t count = 0;
  while (count < text.size() && count < 9 && text[count] >= '0' && text[count] <= '9') ++count;
  if (digits != 0 && count < digits) return std::nullopt;
  if (digits != 0) count = digits;
  std::int64_t value = 0;
  if (std::from_chars(text.data(), text.data() + count, value).ec != std::errc{})
    return std::nullopt;
  text.remove_prefix(count);
  return value;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text[0] != c) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> take_date(std::string_view& text, bool exact) {
  const auto year = take_number(text, exact ? 4 : 0);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_number(text, exact ? 2 : 0);
  if (!month || !take(text, '-')) return std::nullopt;
  const auto day = take_number(text, exact ? 2 : 0);
  if (!day) return std::nullopt;
  return Date{*year, *month, *day};
}

/// Days since 0000-03-01 of the first of a month; `month` counts from 0 and may be any.
std::int64_t days_of(std::int64_t year, std::int64_t month) {
  year += month / 12;
  month %= 12;
  if (month < 2) {
    --year;
    month += 12;
  }
  const std::int64_t leaps = year / 4 - year / 100 + year / 400;
  return year * 365 + leaps + ((month - 2) * 153 + 2) / 5;
}

/// What a lenient calendar makes of a month 13, a day 32, or a month or day of 0: days are counted
/// from a year 400 earlier, so that nothing becomes negative.
Date carried(const Date& date) {
  const std::int64_t day = days_of(date.year + 399, date.month + 11) + date.day - 1;
  std::int64_t year = day * 400 / 146097 - 1;
  while (days_of(year + 1, 2) <= day) ++year;
  std::int64_t month = 2;
  while (days_of(year, month + 1) <= day) ++month;
  const std::int64_t in_month = day - days_of(year, month) + 1;
  return {year + month / 12 - 400, month % 12 + 1, in_month};
}

bool valid(const Date& date) {
  const Date same = carried(date);
  return same.month == date.month && same.day == date.day && date.month > 0;
}

void append_padded(std::string& out, std::int64_t value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) out.append(width - digits.size(), '0');
  out += digits;
}

std::string to_text(const Date& date) {
  std::string out;
  append_padded(out, date.year, 4);
  out += '-';
  append_padded(out, date.month, 2);
  out += '-';
  append_padded(out, date.day, 2);
  return out;
}

/// ".100" at the front becomes ".1" in `out`; up to nine digits.
bool take_fraction(std::string_view& text, std::string& out) {
  if (!take(text, '.')) return true;
  std::size_t count = 0;
  while (count < text.size() && text[count] >= '0' && text[count] <= '9') ++count;
  if (count > 9) return false;
  std::string_view digits = text.substr(0, count);
  while (!digits.empty() && digits.back() == '0') digits.remove_suffix(1);
  if (!digits.empty()) out.append(".").append(digits);
  text.remove_prefix(count);
  return true;
}

/// hh:mm[:ss[.fraction]], printed with seconds.
bool take_time(std::string_view& text, std::string& out) {
  const auto hour = take_number(text, 2);
  if (!hour || *hour > 23 || !take(text, ':')) return false;
  const auto minute = take_number(text, 2);
  if (!minute || *minute > 59) return false;
  append_padded(out, *hour, 2);
  out += ':';
  append_padded(out, *minute, 2);
  if (!take(text, ':')) {
    out += ":00";
    return true;
  }
  const auto second = take_number(text, 2);
  if (!second || *second > 59) return false;
  out += ':';
  append_padded(out, *second, 2);
  return take_fraction(text, out);
}

/// Z or +hh:mm[:ss] up to 18 hours; nothing may follow.
bool take_offset(std::string_view text, std::string& out) {
  if (text == "Z" || text == "z") {
    out += 'Z';
    return true;
  }
  if (text.empty() || (text[0] != '+' && text[0] != '-')) return false;
  const char sign = text[0];
  text.remove_prefix(1);
  std::array<std::int64_t, 3> fields{};
  for (std::size_t i = 0; i < 3 && (i < 2 || !text.empty()); ++i) {
    if (i > 0 && !take(text, ':')) return false;
    const auto field = take_number(text, 2);
    if (!field || *field > (i == 0 ? 18 : 59)) return false;
    fields[i] = *field;
  }
  const std::int64_t seconds = fields[0] * 3600 + fields[1] * 60 + fields[2];
  if (!text.empty() || seconds > 18 * 3600) return false;
  if (seconds == 0) {
    out += 'Z';
    return true;
  }
  out += sign;
  for (std::size_t i = 0; i < (fields[2] == 0 ? 2U : 3U); ++i) {
    if (i > 0) out += ':';
    append_padded(out, fields[i], 2);
  }
  return true;
}

int base64_value(char c) {
  if (c >= 'A' && c <= 'Z') return c - 'A';
  if (c >= 'a' && c <= 'z') return c - 'a' + 26;
  if (c >= '0' && c <= '9') return c - '0' + 52;
  if (c == '+') return 62;
  return c == '/' ? 63 : -1;
}

}  // namespace

std::optional<std::string> date_as_timestamp(std::string_view text) {
  const auto date = take_date(text, true);
  if (!date || !text.empty()) return std::nullopt;
  return to_text(carried(*date)) + "T00:00:00.000+0000";
}

std::optional<std::string> date_as_date(std::string_view text) {
  const auto date = take_date(text, false);
  if (!date || !text.empty()) return std::nullopt;
  return to_text(carried(*date));
}

std::optional<std::string> date_time(std::string_view text) {
  const auto date = take_date(text, true);
  if (!date || !valid(*date) || (!take(text, 'T') && !take(text, 't'))) return std::nullopt;
  std::string out = to_text(*date) + 'T';
  if (!take_time(text, out) || !take_offset(text, out)) return std::nullopt;
  return out;
}

std::optional<std::string> base64(std::string_view text) {
  std::string_view digits = text.substr(0, text.find('='));
  const std::size_t rest = digits.size() % 4;
  const std::size_t padding = text.size() - digits.size();
  const std::size_t wanted = rest == 0 ? 0 : 4 - rest;
  if (rest == 1 || (padding != 0 && padding != wanted)) return std::nullopt;
  if (text.substr(digits.size()).find_first_not_of('=') != std::string_view::npos)
    return std::nullopt;
  for (const char c : digits) {
    if (base64_value(c) < 0) return std::nullopt;
  }
  constexpr std::string_view kAlphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out(digits);
  if (rest != 0) {  // bits that belong to no byte are lost in decoding
    const int mask = rest == 2 ? 0x30 : 0x3C;
    out.back() = kAlphabet[static_cast<std::size_t>(base64_value(out.back()) & mask)];
    out.append(wanted, '=');
  }
  return out;
}

std::optional<std::string> uuid(std::string_view text) {
  constexpr std::array<std::size_t, 5> kWidths{8, 4, 4, 4, 12};
  if (text.size() > 36) return std::nullopt;
  std::string out;
  for (std::size_t i = 0; i < kWidths.size(); ++i) {
    const std::size_t end = text.find('-');
    if ((end == std::string_view::npos) != (i == 4)) return std::nullopt;
    const std::string_view field = text.substr(0, end);
    std::uint64_t value = 0;
    const auto read = std::from_chars(field.data(), field.data() + field.size(), value, 16);
    if (field.empty() || read.ec != std::errc{} || read.ptr != field.data() + field.size() ||
        value >> 63 != 0) {
      return std::nullopt;
    }
    for (std::size_t digit = kWidths[i]; digit-- > 0;) {
      out += "0123456789abcdef"[(value >> (4 * digit)) & 15];
    }
    if (i < 4) out += '-';
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return out;
}

}  // namespace gwport::schema
