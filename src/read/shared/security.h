// Security schemes and requirements.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "doc/node.h"
#include "extensions/authorizer.h"
#include "model/entities.h"
#include "model/resource.h"
#include "read/shared/context.h"

namespace gwport::read {

/// What a named scheme does to a method.
struct Scheme {
  extensions::SecurityScheme::Use use = extensions::SecurityScheme::Use::kIgnored;
  std::string authorizer_id;
  bool cognito = false;
};

/// The schemes of a document by name; views into it.
using Schemes = std::unordered_map<std::string_view, Scheme>;

/// What a list of security requirements comes to.
struct Protection {
  std::string authorization_type = "NONE";
  std::optional<std::string> authorizer_id;
  std::vector<std::string> scopes;
  bool api_key_required = false;
};

/// Reads the schemes at a pointer; each one with an authorizer adds it to `authorizers`, used or
/// not. Source: recorded.
[[nodiscard]] Schemes read_schemes(Context& context, std::string_view pointer,
                                   std::string_view rest_api_id,
                                   std::vector<model::Authorizer>& authorizers);

/// Reads a `security` list. All its items and all names of an item count together (recorded: an
/// authorizer and an API key in two items are both required). An empty list or item asks for
/// nothing.
[[nodiscard]] Protection read_protection(Context& context, const doc::Node* security,
                                         const Schemes& schemes);

/// Gives an operation's method its protection: the operation's own `security` or else `shared`,
/// that of the document (recorded, against the developer guide), and x-amazon-apigateway-auth.
void protect(Context& context, const doc::Node& operation, const Schemes& schemes,
             const Protection& shared, model::Method& method);

}  // namespace gwport::read
