// What has to hold of the bytes before a YAML library sees them.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "diag/span.h"

namespace gwport::text {

/// Length of the UTF-8 byte order mark at the start of the text: 3 or 0.
[[nodiscard]] std::uint32_t bom_length(std::string_view text);

enum class ByteFault {
  kInvalidUtf8,  ///< overlong forms, surrogates and values above U+10FFFF included
  kControl,      ///< a control character that YAML does not allow
  kLoneCr,       ///< a CR without LF: the libraries do not agree on what it is
};

struct BadBytes {
  ByteFault fault;
  diag::Span span;
};

struct ByteCheck {
  std::optional<BadBytes> bad;  ///< the first one
  std::uint32_t ascii = 0;      ///< length of the ASCII text at the start
  /// The first U+0085, U+2028 or U+2029: line breaks for YAML 1.1, which no editor shows.
  diag::Span odd_break;
};

/// Looks at text from `start` on, once, in linear time.
[[nodiscard]] ByteCheck check_bytes(std::string_view text, std::uint32_t start);

/// The length of the UTF-8 sequence at this place, 0 if it is none.
[[nodiscard]] std::uint32_t sequence_length(std::string_view text, std::size_t at);

}  // namespace gwport::text
