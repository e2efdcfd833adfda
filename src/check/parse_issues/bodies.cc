// Request bodies, responses and what they carry.
#include <algorithm>
#include <array>

#include "check/parse_issues/objects.h"

namespace gwport::check {
namespace {

using enum Expected;
using enum Presence;

constexpr std::array<std::string_view, 4> kEncodingStyles{"form", "deepObject", "pipeDelimited",
                                                          "spaceDelimited"};

void read_encoding_style(Reading& reading, const doc::Node&, const doc::Node& value,
                         const Location& at) {
  const bool known = std::find(kEncodingStyles.begin(), kEncodingStyles.end(), value.text()) !=
                     kEncodingStyles.end();
  if (!known && !is_blank(value.text())) {
    reading.messages.wrong_type(at, "style", "string", value.span());
  }
}

constexpr Member kEncodingMembers[] = {
    {"contentType", kText, nullptr, "", kRequired},
    {"style", kText, read_encoding_style},
    {"explode"},
    {"allowReserved"},
    {"headers", kObject, read_headers},
};
constexpr ObjectTable kEncoding{kEncodingMembers};

void read_encodings(Reading& reading, const doc::Node&, const doc::Node& value,
                    const Location& at) {
  for (const doc::Node& encoding : value.members()) {
    if (encoding.is_object()) {
      read_object(reading, encoding, at, kEncoding);
    } else {
      reading.messages.no_document(
          encoding, "an encoding has to be an object: the service's parser breaks off here");
    }
  }
}

constexpr Member kMediaTypeMembers[] = {
    {"schema", kObject, read_schema, "schema"},
    {"encoding", kObject, read_encodings, "encoding"},
    {"examples", kObject, read_examples, "examples"},
    {"example"},
};
constexpr ObjectTable kMediaType{kMediaTypeMembers};

constexpr Member kRequestBodyMembers[] = {
    {"$ref"},
    {"description", kText},
    {"required"},
    {"content", kObject, read_content, "content", kRequired},
};
constexpr ObjectTable kRequestBody{kRequestBodyMembers};

constexpr Member kResponseMembers[] = {
    {"$ref"},
    {"description", kText, nullptr, "", kRequired},
    {"headers", kObject, read_headers},
    {"links", kObject, read_links},
    {"content", kObject, read_content, "content"},
};
constexpr ObjectTable kResponse{kResponseMembers};

}  // namespace

void read_content(Reading& reading, const doc::Node&, const doc::Node& value, const Location& at) {
  for (const doc::Node& media_type : value.members()) {
    if (media_type.is_object()) {
      read_object(reading, media_type, at, kMediaType);
    } else {
      reading.messages.no_document(
          media_type, "a media type has to be an object: the service's parser breaks off here");
    }
  }
}

void read_request_body(Reading& reading, const doc::Node&, const doc::Node& value,
                       const Location& at) {
  if (!read_reference(reading, value, at)) read_object(reading, value, at, kRequestBody);
}

void read_responses(Reading& reading, const doc::Node&, const doc::Node& value,
                    const Location& at) {
  const Location odd = below(at, "responses");  // where a response that is no object is said to be
  for (const doc::Node& response : value.members()) {
    read_name(reading, response, "Response key", at);
    if (is_extension(response.key())) continue;
    if (!expect(reading, odd, response, response.key(), kObject)) continue;
    const Location place = below(at, response.key());
    if (!read_reference(reading, response, place)) {
      read_object(reading, response, place, kResponse);
    }
  }
}

}  // namespace gwport::check
