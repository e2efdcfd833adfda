// x-amazon-apigateway-policy: who may call the API.
// Root, both versions. Source: developer guide, x-amazon-apigateway-policy.
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "diag/catalogue/extension.h"
#include "extensions/library_value.h"
#include "extensions/root.h"
#include "text/json_writer.h"
#include "text/read.h"

namespace gwport::extensions {
namespace {

constexpr std::string_view kShorthand = "execute-api:/";

/// A policy on its way into the API's text.
struct PolicyText {
  RootReading& reading;
  std::string arn;  ///< of this API, with the final slash; empty when it is not known
  text::JsonWriter& writer;
  bool reported = false;  ///< that the ARN is not known: once for a policy
};

std::string arn_of(const RootReading& reading) {
  const Site& site = reading.site;
  if (site.region.empty() || site.account_id.empty()) return {};
  std::string arn = "arn:";
  arn += site.partition;
  arn += ":execute-api:";
  arn += site.region;
  arn += ':';
  arn += site.account_id;
  arn += ':';
  arn += reading.state.rest_api.id;
  return arn += '/';
}

void send_resource(const doc::Node& value, PolicyText& policy) {
  const std::string_view text = value.text();
  if (!value.is_string() || !text.starts_with(kShorthand)) {
    return send_library_value(value, policy.writer);
  }
  if (policy.arn.empty()) {
    if (!policy.reported) {
      policy.reading.diagnostics.report(diag::rules::kPolicyShorthand, value.span(), {text});
    }
    policy.reported = true;
    return policy.writer.string(text);
  }
  policy.writer.string(policy.arn + std::string(text.substr(kShorthand.size())));
}

void send_resources(const doc::Node& value, PolicyText& policy) {
  if (!value.is_array()) return send_resource(value, policy);
  policy.writer.begin_array();
  for (const doc::Node& resource : value) send_resource(resource, policy);
  policy.writer.end_array();
}

void send_statement(const doc::Node& statement, PolicyText& policy) {
  if (!statement.is_object()) return send_library_value(statement, policy.writer);
  policy.writer.begin_object();
  for (const doc::Node& member : statement.members()) {
    if (member.is_null()) continue;
    policy.writer.key(member.key());
    if (member.key() == "Resource" || member.key() == "NotResource") {
      send_resources(member, policy);
    } else {
      send_library_value(member, policy.writer);
    }
  }
  policy.writer.end_object();
}

void send_statements(const doc::Node& value, PolicyText& policy) {
  if (!value.is_array()) return send_statement(value, policy);
  policy.writer.begin_array();
  for (const doc::Node& statement : value) send_statement(statement, policy);
  policy.writer.end_array();
}

/// What stands between the quotes when the text is written as a JSON string.
std::string escaped(std::string_view text) {
  std::string out;
  text::JsonWriter(out, text::JsonStyle::kCompactSlashes).string(text);
  return out.substr(1, out.size() - 2);
}

/// The tree of a JSON text; no root when it is none.
doc::Document read_json_text(std::string text) {
  diag::Diagnostics unused;
  return text::read_json_text(std::make_unique<diag::Source>("policy", std::move(text)), {},
                              unused);
}

}  // namespace

void read_policy(const doc::Node& value, RootReading& reading) {
  if (value.is_string()) {
    // A text that is no object at all is src/check's.
    const bool object = value.text().starts_with('{');
    if (object) reading.diagnostics.report(diag::rules::kPolicyText, value.span());
    reading.state.rest_api.policy = std::string(value.text());
    return;
  }
  if (!value.is_object()) return;
  std::string text;
  text::JsonWriter writer(text, text::JsonStyle::kCompact);
  PolicyText policy{reading, arn_of(reading), writer, false};
  writer.begin_object();
  for (const doc::Node& member : value.members()) {
    if (member.is_null()) continue;
    writer.key(member.key());
    if (member.key() == "Statement") {
      send_statements(member, policy);
    } else {
      send_library_value(member, writer);
    }
  }
  writer.end_object();
  reading.state.rest_api.policy = escaped(text);
}

bool has_policy(const model::State& state) { return state.rest_api.policy.has_value(); }

/// The document that the text holds, escaped as the service keeps it or plain; a text that holds
/// none is written as it is.
void write_policy(const model::State& state, doc::Sink& sink) {
  const std::string& text = *state.rest_api.policy;
  const doc::Document quoted = read_json_text('"' + text + '"');
  const doc::Document policy =
      read_json_text(quoted.root != nullptr ? std::string(quoted.root->text()) : text);
  if (policy.root == nullptr || !policy.root->is_object()) return sink.string(text);
  doc::send(*policy.root, sink);
}

}  // namespace gwport::extensions
