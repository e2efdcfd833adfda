#include "check/parse_issues/formats.h"

#include <algorithm>
#include <optional>

namespace gwport::check {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Reads a text from left to right; each step takes what it wants or nothing.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : left_(text) {}

  [[nodiscard]] bool done() const { return left_.empty(); }

  bool take(char wanted) {
    if (left_.empty() || left_.front() != wanted) return false;
    left_.remove_prefix(1);
    return true;
  }

  /// The number of the next digits, at least `least` and at most `most` (inclusive, below 10).
  std::optional<int> digits(std::size_t least, std::size_t most) {
    std::size_t count = 0;
    int value = 0;
    for (; count < most && count < left_.size() && is_digit(left_[count]); ++count) {
      value = value * 10 + (left_[count] - '0');
    }
    if (count < least) return std::nullopt;
    left_.remove_prefix(count);
    return value;
  }

  /// Exactly two digits with a value up to `most`, inclusive.
  bool pair(int most) {
    const std::optional<int> value = digits(2, 2);
    return value && *value <= most;
  }

 private:
  std::string_view left_;
};

int days_of(int year, int month) {
  static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

bool take_date(Scanner& scanner) {
  const bool minus = scanner.take('-');
  const bool plus = !minus && scanner.take('+');  // only for years of more than four digits
  const std::optional<int> year = scanner.digits(plus ? 5 : 4, plus || minus ? 9 : 4);
  if (!year || (minus && *year == 0) || !scanner.take('-')) return false;
  const std::optional<int> month = scanner.digits(2, 2);
  if (!month || *month < 1 || *month > 12 || !scanner.take('-')) return false;
  const std::optional<int> day = scanner.digits(2, 2);
  return day && *day >= 1 && *day <= days_of(*year, *month);
}

bool take_time(Scanner& scanner) {
  if (!scanner.pair(23) || !scanner.take(':') || !scanner.pair(59)) return false;
  if (!scanner.take(':')) return true;
  if (!scanner.pair(59)) return false;
  return !scanner.take('.') || scanner.digits(0, 9).has_value();
}

bool take_offset(Scanner& scanner) {
  if (scanner.take('Z') || scanner.take('z')) return true;
  if (!scanner.take('+') && !scanner.take('-')) return false;
  const std::optional<int> hours = scanner.digits(2, 2);
  if (!hours || *hours > 18) return false;
  const int most = *hours == 18 ? 0 : 59;
  for (int part = 0; part < 2 && scanner.take(':'); ++part) {
    if (!scanner.pair(most)) return false;
  }
  return true;
}

bool is_date_time(std::string_view text) {
  Scanner scanner(text);
  if (!take_date(scanner)) return false;
  if (!scanner.take('T') && !scanner.take('t')) return false;
  return take_time(scanner) && take_offset(scanner) && scanner.done();
}

bool is_date(std::string_view text) {
  Scanner scanner(text);
  return scanner.digits(4, 4) && scanner.take('-') && scanner.digits(2, 2) && scanner.take('-') &&
         scanner.digits(2, 2) && scanner.done();
}

bool is_base64(std::string_view text) {
  const bool padded = text.ends_with('=');
  if (padded && text.size() % 4 != 0) return false;
  if (text.ends_with("==")) text.remove_suffix(1);
  if (text.ends_with('=')) text.remove_suffix(1);
  const bool known = std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/';
  });
  return known && text.size() % 4 != 1;
}

struct Format {
  std::string_view name;
  bool (*fits)(std::string_view text);
};
constexpr Format kFormats[] = {{"byte", is_base64}, {"date", is_date}, {"date-time", is_date_time}};

const Format* find_format(std::string_view name) {
  const Format* const found =
      std::find_if(std::begin(kFormats), std::end(kFormats),
                   [&](const Format& format) { return format.name == name; });
  return found == std::end(kFormats) ? nullptr : found;
}

}  // namespace

bool is_decoded_format(std::string_view format) { return find_format(format) != nullptr; }

bool fits_format(std::string_view text, std::string_view format) {
  const Format* const known = find_format(format);
  return known == nullptr || known->fits(text);
}

}  // namespace gwport::check
