// A fast reader for the YAML that most documents are written in.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/yaml_events.h"

namespace gwport::text {

/// Sends the events that libyaml would send, to the byte, for a text that is a mapping in block
/// style, with scalars of every style, lists in both styles, and `{}`. Gives up, false, at the
/// first thing that is not as plain as that: anchors, aliases, tags, directives, CRs, tabs between
/// tokens, explicit keys, a second document, and whatever is or may be wrong. Some events were sent
/// then, and libyaml is to be asked. Also false when `events` wanted no more.
///
/// One document is taken that libyaml can't read: block scalars may begin with a tab.
///
/// The text must be valid UTF-8 without control characters and without U+0085, U+2028 and U+2029
/// (check_bytes); `start` as for libyaml_events.
[[nodiscard]] bool block_yaml_events(std::string_view text, std::uint32_t start,
                                     YamlEvents& events);

}  // namespace gwport::text
