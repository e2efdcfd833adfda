// What rules ask about an x-amazon-apigateway-integration.
#pragma once

#include <string_view>

#include "doc/node.h"

namespace gwport::lint {

/// The text of a member; empty when there is none or it is no scalar.
[[nodiscard]] inline std::string_view text_of(const doc::Node& object, std::string_view key) {
  const doc::Node* member = object.find(key);
  return member == nullptr || member->is_null() ? std::string_view{} : member->text();
}

/// Whether the texts are equal but for upper and lower case of ASCII.
[[nodiscard]] bool same_word(std::string_view a, std::string_view b);

/// Whether the integration has this type, in any case: "aws_proxy".
[[nodiscard]] bool has_type(const doc::Node& integration, std::string_view type);

/// Whether it is aws_proxy or http_proxy.
[[nodiscard]] bool is_proxy(const doc::Node& integration);

/// Whether some pattern of its responses takes everything, as .* does.
[[nodiscard]] bool has_catch_all(const doc::Node& responses);

/// Whether its uri invokes a Lambda function.
[[nodiscard]] bool calls_lambda(const doc::Node& integration);

/// A header that an integration response or a gateway response sets.
struct FixedHeader {
  const doc::Node* member = nullptr;  ///< the entry of responseParameters; null: not set
  std::string_view value;             ///< empty unless it is a fixed text
};
/// The header of that name, in any case.
[[nodiscard]] FixedHeader find_header(const doc::Node& response, std::string_view name);

/// The text between single quotes; empty for anything else.
[[nodiscard]] std::string_view fixed_text(std::string_view expression);

}  // namespace gwport::lint
