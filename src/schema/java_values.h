// Texts that the library decodes into Java objects and prints again: dates, base64, UUIDs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gwport::schema {

/// A full date (2020-01-02) as Jackson prints a java.util.Date: 2020-01-02T00:00:00.000+0000, with
/// days past the end of a month carried over (2020-02-30 is the 1st of March). Null for other
/// texts. The zone of the service's machines is taken to be UTC. Source: inferred,
/// swagger-parser 2.0.17 on Jackson 2.10.
[[nodiscard]] std::optional<std::string> date_as_timestamp(std::string_view text);

/// The same date printed as yyyy-MM-dd, as examples are; fields may have any number of digits.
[[nodiscard]] std::optional<std::string> date_as_date(std::string_view text);

/// OffsetDateTime.parse(text).toString with seconds: fraction without trailing zeros, `Z` for
/// +00:00. Null when the text is no such date.
[[nodiscard]] std::optional<std::string> date_time(std::string_view text);

/// Base64 decoded and encoded again: padding is completed. Null when it is no base64.
[[nodiscard]] std::optional<std::string> base64(std::string_view text);

/// UUID.fromString(text).toString(): lower case, fields filled up with zeros or cut to their width.
/// Null when it is no UUID.
[[nodiscard]] std::optional<std::string> uuid(std::string_view text);

}  // namespace gwport::schema
