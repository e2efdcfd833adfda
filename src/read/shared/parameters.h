// Parameters: gathered from path item and operation, and what each one is.
#pragma once

#include <optional>
#include <string_view>

#include "doc/node.h"
#include "read/shared/context.h"
#include "read/shared/operation.h"
#include "read/shared/version.h"

namespace gwport::read {

/// The parameters of an operation: those of its path item that it does not override (same name and
/// place) first, then its own; references are followed below `section`. The library does not look
/// into the any-method extension; the same is done there all the same, because a parameter too few
/// would make a refusal out of a guess.
/// Source: inferred from the parser library (its resolver does exactly this); recorded by users for
/// references (aws-cli#7633).
[[nodiscard]] ParameterNodes gather_parameters(Context& context, const doc::Node& path_item,
                                               const doc::Node& operation,
                                               std::string_view section);

/// A path, query or header parameter; null, reported, for every other place and without a name.
/// Path parameters are always required, others as they say. Source: recorded.
[[nodiscard]] std::optional<Parameter> read_parameter(Context& context, const doc::Node& parameter);

/// The value of `in`, or empty.
[[nodiscard]] std::string_view place_of(const doc::Node& parameter);

}  // namespace gwport::read
