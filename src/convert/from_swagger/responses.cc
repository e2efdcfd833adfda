// Responses: the schema and the examples become the content.
#include "convert/from_swagger/from_swagger.h"
#include "convert/operations.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

void convert_headers(FromSwagger& conversion, const doc::Node& value) {
  convert_map(conversion, value, convert_header);
}

constexpr Line kResponseLines[] = {
    {"headers", convert_headers},
    {"x-links", verbatim, "links"},
    {"x-content", verbatim, "content"},
    {"x-examples", verbatim, "x-examples"},
    {"links", nullptr, {}, &diag::rules::kNotSwagger},
    {"content", nullptr, {}, &diag::rules::kNotSwagger},
};

void write_entry(FromSwagger& conversion, std::string_view type, const doc::Node* schema,
                 const doc::Node* example) {
  conversion.out.key(type);
  conversion.out.begin_object();
  if (schema != nullptr) {
    conversion.out.key("schema");
    convert_schema(conversion, *schema);
  }
  if (example != nullptr) conversion.copy_member("example", *example);
  conversion.out.end_object();
}

/// A schema for every type; an example for each that has one, also for a type that the operation
/// does not name.
void write_content(FromSwagger& conversion, const doc::Node* schema, const doc::Node* examples,
                   const MediaTypes& produces) {
  conversion.out.key("content");
  conversion.out.begin_object();
  if (schema != nullptr) {
    for (const std::string_view type : produces) {
      const bool copied = type != produces.front();
      if (!conversion.spend(type.size(), *schema) || (copied && !conversion.spend(*schema))) break;
      write_entry(conversion, type, schema, examples == nullptr ? nullptr : examples->find(type));
    }
  }
  if (examples != nullptr) {
    for (const doc::Node& example : examples->members()) {
      const bool written = schema != nullptr && produces.contains(example.key());
      if (!written) write_entry(conversion, example.key(), nullptr, &example);
    }
  }
  conversion.out.end_object();
}

/// What x-ref keeps of a shared response whose types are not the operation's, so that it is written
/// in place; null when the reference can stay.
const doc::Node* reference_to_replace(FromSwagger& conversion, const doc::Node& response,
                                      const MediaTypes& produces) {
  const doc::Node* reference = response.find("$ref");
  if (reference == nullptr || produces == conversion.produces) return nullptr;
  const doc::Node* found = resolve(conversion.root, response);
  if (found == nullptr || found->find("schema") == nullptr || kept_alias(*found) != nullptr) {
    return nullptr;
  }
  return found->find("x-content") == nullptr && conversion.spend(*found) ? reference : nullptr;
}

/// A response that Swagger only has because a range is none there.
bool stands_for_range(const doc::Node& responses, const doc::Node& response) {
  const doc::Node* range = response.find("x-stands-for");
  return range != nullptr && is_range(range->text()) &&
         responses.find("x-" + std::string(range->text())) != nullptr;
}

}  // namespace

void convert_response(FromSwagger& conversion, const doc::Node& entry, const MediaTypes& produces) {
  const doc::Node* reference = reference_to_replace(conversion, entry, produces);
  const doc::Node& response = reference == nullptr ? entry : *resolve(conversion.root, entry);
  if (!response.is_object()) return with_references(conversion, response);
  if (response.find("$ref") != nullptr) return write_reference(conversion, response);
  if (const doc::Node* alias = kept_alias(response)) return write_alias(conversion, *alias);
  bool written = response.find("x-content") != nullptr || response.find("content") != nullptr;
  const doc::Node* schema = response.find("schema");
  const doc::Node* examples = response.find("examples");
  const bool usable = examples != nullptr && examples->is_object() && examples->size() > 0;
  conversion.out.begin_object();
  for (const doc::Node& member : response.members()) {
    if (&member == examples && !usable) {
      conversion.copy_member("x-examples", member);
    } else if (&member == schema || &member == examples) {
      if (!written) write_content(conversion, schema, usable ? examples : nullptr, produces);
      written = true;
    } else {
      convert_member(conversion, response, member,
                     find_row<FromSwagger>(member.key(), kResponseLines));
    }
  }
  if (reference != nullptr) conversion.copy_member("x-ref", *reference);
  conversion.out.end_object();
}

void convert_responses(FromSwagger& conversion, const doc::Node& responses,
                       const MediaTypes& produces) {
  if (!responses.is_object()) return with_references(conversion, responses);
  conversion.out.begin_object();
  for (const doc::Node& member : responses.members()) {
    if (is_extension(member.key()) && is_range(member.key().substr(2))) {
      conversion.copy_member(member.key().substr(2), member);
      continue;
    }
    if (stands_for_range(responses, member)) continue;
    conversion.out.key(member.key());
    if (is_extension(member.key())) {
      with_references(conversion, member);
    } else {
      convert_response(conversion, member, produces);
    }
  }
  conversion.out.end_object();
}

}  // namespace gwport::convert::from_swagger
