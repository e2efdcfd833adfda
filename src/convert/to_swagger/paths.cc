// Paths and operations.
#include <algorithm>
#include <charconv>

#include "convert/operations.h"
#include "convert/to_swagger/body.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

constexpr Line kOperationLines[] = {
    {"security", convert_security},
    {"callbacks", verbatim, "x-callbacks", &rules::kMemberLost},
    {"x-consumes", nullptr, {}, nullptr, true},
    {"x-produces", nullptr, {}, nullptr, true},
    {"x-body-positions", nullptr, {}, nullptr, true},
    {"x-path-body", nullptr, {}, nullptr, true},
    {"x-schemes", verbatim, "schemes"},
    {"x-callbacks", nullptr, {}, &rules::kKeyReserved},
    {"x-servers", nullptr, {}, &rules::kKeyReserved},
    {"x-requestBody", nullptr, {}, &rules::kKeyReserved},
    {"x-parameters", nullptr, {}, &rules::kKeyReserved},
    {"consumes", nullptr, {}, &rules::kNotOpenApi},
    {"produces", nullptr, {}, &rules::kNotOpenApi},
    {"schemes", nullptr, {}, &rules::kNotOpenApi},
};

constexpr Line kPathLines[] = {
    {"trace", verbatim, "x-trace", &rules::kMemberLost},
    {"summary", verbatim, "x-summary", &rules::kMemberLost},
    {"description", verbatim, "x-description", &rules::kMemberLost},
    {"servers", verbatim, "x-servers", &rules::kMemberLost},
    {"x-trace", nullptr, {}, &rules::kKeyReserved},
    {"x-summary", nullptr, {}, &rules::kKeyReserved},
    {"x-description", nullptr, {}, &rules::kKeyReserved},
    {"x-servers", nullptr, {}, &rules::kKeyReserved},
};

/// The places of the body's parameters among all, in rising order; as far as they are numbers.
std::vector<std::size_t> positions_of(const doc::Node& operation) {
  std::vector<std::size_t> positions;
  const doc::Node* kept = operation.find("x-body-positions");
  if (kept == nullptr || !kept->is_array()) return positions;
  for (const doc::Node& each : *kept) {
    std::size_t place = 0;
    const std::string_view text = each.text();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), place);
    if (error == std::errc{}) positions.push_back(place);
  }
  return positions;
}

/// Parameters that Swagger can say, and those that it can't.
struct Parameters {
  std::vector<const doc::Node*> said;
  std::vector<const doc::Node*> kept;
};

Parameters sort_parameters(ToSwagger& conversion, const doc::Node* list) {
  Parameters sorted;
  if (list == nullptr || !list->is_array()) return sorted;
  for (const doc::Node& each : *list) {
    if (is_expressible(conversion, each)) {
      sorted.said.push_back(&each);
    } else {
      conversion.lose(rules::kCookieLost, each.span());
      sorted.kept.push_back(&each);
    }
  }
  return sorted;
}

void keep_parameters(ToSwagger& conversion, const Parameters& parameters, bool keep_empty) {
  if (parameters.kept.empty() && !keep_empty) return;
  conversion.out.key("x-parameters");
  conversion.out.begin_array();
  for (const doc::Node* each : parameters.kept) conversion.copy(*each);
  conversion.out.end_array();
}

/// The list with the body's parameters at their places: last, if nothing else is known.
void write_parameters(ToSwagger& conversion, const Parameters& parameters, const RequestBody& body,
                      const std::vector<std::size_t>& positions) {
  conversion.out.key("parameters");
  conversion.out.begin_array();
  const std::size_t of_body = body.parameters();
  std::size_t other = 0;
  std::size_t number = 0;
  auto position = positions.begin();
  while (other < parameters.said.size() || number < of_body) {
    const bool here = position != positions.end() && *position == other + number;
    if (here) ++position;
    if (number < of_body && (here || other == parameters.said.size())) {
      write_parameter_of(conversion, body, number++);
    } else if (other < parameters.said.size()) {
      convert_parameter(conversion, *parameters.said[other++]);
    }
  }
  conversion.out.end_array();
}

/// What an operation has of parameters and body, written where the first of them stands.
class OperationParameters {
 public:
  OperationParameters(ToSwagger& conversion, const doc::Node& operation)
      : conversion_(conversion),
        operation_(operation),
        list_(operation.find("parameters")),
        parameters_(sort_parameters(conversion, list_)),
        body_(request_body(conversion, operation)) {}

  [[nodiscard]] bool has(const doc::Node& member) const {
    const bool of_body = member.key() == "requestBody";
    return of_body || &member == list_;
  }

  void write() {
    if (written_) return;
    written_ = true;
    write_consumes();
    const bool empty = list_ != nullptr && list_->is_array() && list_->size() == 0;
    if (list_ != nullptr && !list_->is_array()) {
      conversion_.lose(rules::kMisshapen, list_->name_span(), {"parameters"});
    }
    const bool any = !parameters_.said.empty() || body_.parameters() > 0;
    if (any || (empty && parameters_.kept.empty())) {
      write_parameters(conversion_, parameters_, body_, positions_of(operation_));
    }
    keep_parameters(conversion_, parameters_, empty && any);
    if (body_.kept) conversion_.copy_member("x-requestBody", *body_.entry);
  }

  /// The list stands in front of parameters or responses, whatever comes first.
  void write_consumes() {
    if (consumes_written_) return;
    consumes_written_ = true;
    MediaTypes types;
    if (body_.body != nullptr) add_types(conversion_, body_.body->find("content"), types);
    write_types(conversion_, operation_, "consumes", types);
  }

 private:
  ToSwagger& conversion_;
  const doc::Node& operation_;
  const doc::Node* list_;
  Parameters parameters_;
  RequestBody body_;
  bool written_ = false;
  bool consumes_written_ = false;
};

void convert_servers(ToSwagger& conversion, const doc::Node& operation, const doc::Node& servers) {
  if (operation.find("x-schemes") != nullptr) return;  // the servers were made of them
  conversion.lose(rules::kMemberLost, servers.name_span(), {"servers", "x-servers"});
  conversion.copy_member("x-servers", servers);
}

void convert_path_item(ToSwagger& conversion, const doc::Node& item) {
  if (!item.is_object()) return with_references(conversion, item);
  const doc::Node* list = item.find("parameters");
  const doc::Node* of_swagger = item.find("x-parameters");
  const Parameters parameters = sort_parameters(conversion, of_swagger == nullptr ? list : nullptr);
  conversion.out.begin_object();
  for (const doc::Node& member : item.members()) {
    if (is_operation(member.key())) {
      conversion.out.key(member.key());
      convert_operation(conversion, member);
    } else if (&member == of_swagger) {
      conversion.copy_member("parameters", member);
    } else if (&member == list && list->is_array()) {
      if (of_swagger != nullptr) continue;
      if (!parameters.said.empty() || list->size() == 0) {
        write_parameters(conversion, parameters, {}, {});
      }
      keep_parameters(conversion, parameters, false);
    } else {
      convert_member(conversion, item, member, find_row<ToSwagger>(member.key(), kPathLines));
    }
  }
  conversion.out.end_object();
}

}  // namespace

void convert_operation(ToSwagger& conversion, const doc::Node& operation) {
  if (!operation.is_object()) return with_references(conversion, operation);
  OperationParameters parameters(conversion, operation);
  const MediaTypes produces = types_of_responses(conversion, operation);
  conversion.out.begin_object();
  for (const doc::Node& member : operation.members()) {
    const std::string_view key = member.key();
    if (parameters.has(member)) {
      parameters.write();
    } else if (key == "responses") {
      parameters.write_consumes();
      write_types(conversion, operation, "produces", produces);
      conversion.out.key(key);
      convert_responses(conversion, member, produces);
    } else if (key == "servers") {
      convert_servers(conversion, operation, member);
    } else {
      convert_member(conversion, operation, member,
                     line_of_docs(member, find_row<ToSwagger>(key, kOperationLines)));
    }
  }
  parameters.write_consumes();
  if (operation.find("responses") == nullptr) {
    write_types(conversion, operation, "produces", produces);
  }
  conversion.out.end_object();
}

void convert_paths(ToSwagger& conversion, const doc::Node& paths) {
  convert_entries(conversion, paths, convert_path_item);
}

}  // namespace gwport::convert::to_swagger
