// The steps that read OpenAPI objects. Each has the signature of a Step (members.h).
#pragma once

#include "check/parse_issues/members.h"

namespace gwport::check {

// document.cc
void read_info(Reading& reading, const doc::Node& object, const doc::Node& value,
               const Location& at);
void read_tags(Reading& reading, const doc::Node& object, const doc::Node& value,
               const Location& at);
void read_external_docs(Reading& reading, const doc::Node& object, const doc::Node& value,
                        const Location& at);

// servers.cc
/// A list of servers; all of them have the same location.
void read_servers(Reading& reading, const doc::Node& object, const doc::Node& value,
                  const Location& at);
void read_server(Reading& reading, const doc::Node& object, const doc::Node& value,
                 const Location& at);

// paths.cc
void read_paths(Reading& reading, const doc::Node& object, const doc::Node& value,
                const Location& at);
/// A map of callbacks; all of them and their path items have the same location.
void read_callbacks(Reading& reading, const doc::Node& object, const doc::Node& value,
                    const Location& at);

// path_parameters.cc
/// Says which operations of a path item lack a parameter of the path's text.
void read_path_parameters(Reading& reading, const doc::Node& path_item, std::string_view path,
                          const Location& at);

// parameters.cc
void read_parameter(Reading& reading, const doc::Node& object, const doc::Node& value,
                    const Location& at);
void read_parameter_list(Reading& reading, const doc::Node& object, const doc::Node& value,
                         const Location& at);
/// Whether the library keeps a parameter at all: a reference, or one with a place that it knows.
[[nodiscard]] bool keeps_parameter(const doc::Node& parameter);

// bodies.cc
void read_request_body(Reading& reading, const doc::Node& object, const doc::Node& value,
                       const Location& at);
void read_responses(Reading& reading, const doc::Node& object, const doc::Node& value,
                    const Location& at);
void read_content(Reading& reading, const doc::Node& object, const doc::Node& value,
                  const Location& at);

// components.cc
void read_components(Reading& reading, const doc::Node& object, const doc::Node& value,
                     const Location& at);
// Maps of named objects; each entry is said to be at its own name.
void read_headers(Reading& reading, const doc::Node& object, const doc::Node& value,
                  const Location& at);
void read_examples(Reading& reading, const doc::Node& object, const doc::Node& value,
                   const Location& at);
void read_links(Reading& reading, const doc::Node& object, const doc::Node& value,
                const Location& at);
/// Says when the name of an entry is none that the library likes; `kind` begins the message.
void read_name(Reading& reading, const doc::Node& entry, std::string_view kind, const Location& at);

/// Whether a reference names a component that the library kept; references to anything but
/// #/components count as such. `components` may be null.
[[nodiscard]] bool names_kept_component(const doc::Node* components, std::string_view reference);

// schemas.cc
void read_schema(Reading& reading, const doc::Node& object, const doc::Node& value,
                 const Location& at);

// security.cc
void read_security_scheme(Reading& reading, const doc::Node& object, const doc::Node& value,
                          const Location& at);

}  // namespace gwport::check
