// An operation as both versions of the specification mean it: what the version folders read and
// the shared part turns into a Method.
#pragma once

#include <string_view>
#include <vector>

#include "diag/span.h"
#include "doc/node.h"

namespace gwport::read {

/// A parameter that a Method can hold. Views point into the document.
struct Parameter {
  std::string_view place;  ///< path, querystring or header, as in method.request.PLACE.NAME
  std::string_view name;
  bool required = false;
};

/// The schema under one media type.
struct MediaSchema {
  std::string_view media_type;
  const doc::Node* schema = nullptr;  ///< never null
};

/// One entry of `responses`.
struct Response {
  std::string_view status;  ///< the key as written: 200, default, 2XX
  std::vector<std::string_view> headers;
  std::vector<MediaSchema> schemas;
  diag::Span span;  ///< of the key
};

/// Parameters, bodies and responses in document order.
struct Operation {
  std::vector<Parameter> parameters;
  std::vector<MediaSchema> bodies;
  std::vector<Response> responses;
  std::vector<std::string_view> produces;  ///< only Swagger 2.0, own or inherited
};

}  // namespace gwport::read
