// Variables in the strings of a document: ${name} and {{name}}.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "doc/document.h"

namespace gwport::doc {

/// Values by full name, such as "AWS::Region" for ${AWS::Region}.
using Variables = std::unordered_map<std::string, std::string>;

/// Replaces every ${name} and {{name}} (spaces inside the braces are ignored) that has a value, in
/// all string values of the tree; keys, spans and everything else stay. A variable without a value
/// stays as it is, and so does ${stageVariables.x}, which the service resolves at run time. A plain
/// YAML scalar that is one whole variable takes the kind of its value: `timeoutInMillis: ${limit}`
/// becomes a number. A value is not searched for variables again.
void substitute(Document& document, const Variables& variables);

/// The name of the first variable in the text that is not a stage variable, or empty: what
/// substitution left over. The view is into `text`.
[[nodiscard]] std::string_view leftover_variable(std::string_view text);

}  // namespace gwport::doc
