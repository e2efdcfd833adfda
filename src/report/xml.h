// XML for the formats that are written in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gwport::report {

inline constexpr std::string_view kXmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Appends text between tags or in a value between double quotes. Line ends are kept (in a value as
/// references); what XML can't hold comes as report::printable shows it.
void append_xml(std::string& out, std::string_view text);

/// Appends ` name="value"`.
void append_attribute(std::string& out, std::string_view name, std::string_view value);
void append_attribute(std::string& out, std::string_view name, std::size_t value);

}  // namespace gwport::report
