// Responses: the content becomes a schema and examples.
#include <algorithm>

#include "convert/operations.h"
#include "convert/to_swagger/content.h"
#include "convert/values.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::to_swagger {
namespace {

namespace rules = diag::rules;

void convert_headers(ToSwagger& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_header);
}

constexpr Line kResponseLines[] = {
    {"headers", convert_headers},
    {"links", verbatim, "x-links", &rules::kMemberLost},
    {"x-examples", verbatim, "examples"},
    {"x-content", verbatim, {}, &rules::kKeyReserved},
    {"x-links", verbatim, {}, &rules::kKeyReserved},
    {"schema", nullptr, {}, &rules::kNotOpenApi},
    {"examples", verbatim, {}, &rules::kNotOpenApi},
};

/// The first of the named examples stands for all.
const doc::Node* example_of(const doc::Node& media_type) {
  if (const doc::Node* example = media_type.find("example")) return example;
  const doc::Node* examples = media_type.find("examples");
  if (examples == nullptr || examples->members().empty()) return nullptr;
  return examples->members().begin()->find("value");
}

void write_examples(ToSwagger& conversion, const doc::Node& content) {
  const doc::Members types = content.members();
  const auto has_example = [](const doc::Node& type) { return example_of(type) != nullptr; };
  if (std::none_of(types.begin(), types.end(), has_example)) return;
  conversion.out.key("examples");
  conversion.out.begin_object();
  for (const doc::Node& type : types) {
    if (has_example(type)) conversion.copy_member(type.key(), *example_of(type));
  }
  conversion.out.end_object();
}

/// Whether the types are those that the way back will write.
bool are_expected(ToSwagger& conversion, const doc::Node& content, const MediaTypes& produces) {
  MediaTypes types;
  add_types(conversion, &content, types);
  return types.empty() || types == produces;
}

/// Types that only have an example come after those with a schema on the way back.
bool are_in_order(const doc::Node& content) {
  const doc::Members types = content.members();
  return std::is_partitioned(types.begin(), types.end(), counts_as_content);
}

/// Shared responses have the types of whatever operation refers to them, which says so itself.
void write_content(ToSwagger& conversion, const doc::Node& content, const MediaTypes& produces,
                   bool shared) {
  const doc::Node* schema = first_schema(&content);
  const bool same = check_content(conversion, content, schema, "example");
  const bool expected = are_expected(conversion, content, produces);
  if (!expected && !shared) conversion.lose(rules::kMediaTypesDiffer, content.name_span());
  if (schema != nullptr) {
    conversion.out.key("schema");
    convert_schema(conversion, *schema);
  }
  write_examples(conversion, content);
  if (!same || !expected || !are_in_order(content) || content.size() == 0) {
    conversion.copy_member("x-content", content);
  }
}

/// Swagger asks for a response: where all are ranges, an empty one stands for the first of them.
void write_stand_in(ToSwagger& conversion, const doc::Node& responses) {
  const doc::Members members = responses.members();
  const auto is_said = [](const doc::Node& each) {
    return !is_range(each.key()) && !is_extension(each.key());
  };
  const auto range = std::find_if(members.begin(), members.end(),
                                  [](const doc::Node& each) { return is_range(each.key()); });
  if (range == members.end() || std::any_of(members.begin(), members.end(), is_said)) return;
  conversion.out.key("default");
  conversion.out.begin_object();
  conversion.out.member("description", "");
  conversion.out.member("x-stands-for", range->key());
  conversion.out.end_object();
}

/// Swagger has responses for single codes and for all others.
void keep_range(ToSwagger& conversion, const doc::Node& response) {
  const std::string key = "x-" + std::string(response.key());
  conversion.lose(rules::kMemberLost, response.name_span(), {response.key(), key});
  conversion.copy_member(key, response);
}

}  // namespace

void convert_response(ToSwagger& conversion, const doc::Node& response, const MediaTypes& produces,
                      bool shared, const doc::Node* alias) {
  if (!response.is_object()) return with_references(conversion, response);
  if (response.find("$ref") != nullptr) return conversion.reference_object(response);
  if (const doc::Node* reference = response.find("x-ref")) {
    conversion.out.begin_object();
    conversion.copy_member("$ref", *reference);
    return conversion.out.end_object();
  }
  const doc::Node* content = response.find("content");
  conversion.out.begin_object();
  for (const doc::Node& member : response.members()) {
    if (&member == content) {
      write_content(conversion, member, produces, shared);
    } else {
      convert_member(conversion, response, member,
                     find_row<ToSwagger>(member.key(), kResponseLines));
    }
  }
  if (alias != nullptr) conversion.copy_member("x-ref", *alias);
  conversion.out.end_object();
}

void convert_responses(ToSwagger& conversion, const doc::Node& responses,
                       const MediaTypes& produces) {
  if (!responses.is_object()) return with_references(conversion, responses);
  conversion.out.begin_object();
  for (const doc::Node& member : responses.members()) {
    if (is_range(member.key())) {
      keep_range(conversion, member);
      continue;
    }
    conversion.out.key(member.key());
    if (is_extension(member.key())) {
      with_references(conversion, member);
    } else {
      convert_response(conversion, member, produces, false);
    }
  }
  write_stand_in(conversion, responses);
  conversion.out.end_object();
}

}  // namespace gwport::convert::to_swagger
