// Mapping templates: the media types under which they stand.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "check/reporter.h"
#include "model/map.h"

namespace gwport::check {

/// Reports keys that are no media types. `member` is the name of the map in the document, `context`
/// makes what stands in front of the message.
void check_templates(const model::StringMap& templates, std::string_view member,
                     const model::Origin& origin, const std::function<std::string()>& context,
                     Reporter& reporter);

}  // namespace gwport::check
