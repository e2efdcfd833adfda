#include "check/parse_issues/swagger_security.h"

#include <string_view>

namespace gwport::check {
namespace {

/// The x- member that the library stumbles over when it made nothing of the definition.
void check_extensions(const doc::Node& definition, const doc::Node& reason, Messages& messages) {
  for (const doc::Node& member : definition.members()) {
    if (!member.key().starts_with("x-")) continue;
    messages.no_document(reason,
                         "the service's parser breaks off at the x- members of a security "
                         "definition that is none: its type must be known, and an apiKey needs a "
                         "name and `in: header` or `in: query`");
    return;
  }
}

void check_key(const doc::Node& definition, Messages& messages) {
  const doc::Node* const name = definition.find("name");
  const doc::Node* const in = definition.find("in");
  const bool named = name != nullptr && name->is_scalar();
  const bool placed = in != nullptr && (in->text() == "header" || in->text() == "query");
  if (named && placed) return;
  const doc::Node* const wrong = named ? in : name;
  check_extensions(definition, wrong != nullptr ? *wrong : definition, messages);
}

void expect_text(const doc::Node& value, Messages& messages) {
  if (value.is_scalar()) return;
  messages.no_document(value, "this has to be a text: the service's parser breaks off here");
}

void check_oauth2(const doc::Node& definition, Messages& messages) {
  for (const std::string_view name : {"authorizationUrl", "tokenUrl", "flow"}) {
    if (const doc::Node* const value = definition.find(name)) expect_text(*value, messages);
  }
  const doc::Node* const scopes = definition.find("scopes");
  if (scopes == nullptr || scopes->is_null()) return;
  if (!scopes->is_object()) {
    messages.no_document(*scopes,
                         "scopes have to be an object: the service's parser breaks off here");
  }
  for (const doc::Node& scope : scopes->members()) expect_text(scope, messages);
}

}  // namespace

void check_security_definition(const doc::Node& definition, Messages& messages) {
  const doc::Node* const type = definition.find("type");
  if (type == nullptr || !type->is_scalar()) return;
  const std::string_view word = type->text();
  if (word == "apiKey") return check_key(definition, messages);
  if (word != "basic" && word != "oauth2") return check_extensions(definition, *type, messages);
  if (const doc::Node* const text = definition.find("description")) expect_text(*text, messages);
  if (word == "oauth2") check_oauth2(definition, messages);
}

}  // namespace gwport::check
