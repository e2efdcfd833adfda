// The order in which the service takes the methods of one path.
#pragma once

#include <string_view>
#include <vector>

#include "model/resource.h"

namespace gwport::model {

/// The place of an HTTP method ("GET", "ANY", ...) in that order; the same, behind all others, for
/// what is none. The library behind the importer keeps operations in fields, so their order in a
/// document does not reach it. That ANY, an extension to the library, comes last is a guess.
/// Source: inferred: swagger-core 1.5.18 and 2.1.1, maps of operations; reported: an answer of 2024
/// that lists GET, PUT and POST of one path.
[[nodiscard]] std::size_t importer_rank(std::string_view http_method);

/// The methods in that order; equal ones as they stand. Valid as long as the list does not change.
[[nodiscard]] std::vector<const Method*> in_importer_order(const std::vector<Method>& methods);

}  // namespace gwport::model
