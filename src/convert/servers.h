// host, basePath and schemes of Swagger 2.0 against the urls of OpenAPI 3.
#pragma once

#include <string>
#include <string_view>

#include "doc/node.h"

namespace gwport::convert {

/// What a Swagger document says of its address; empty: not said. Views into the document.
struct ServerParts {
  std::string_view host;
  std::string_view base_path;
};

/// Of the root's host and basePath, those that are texts.
[[nodiscard]] ServerParts server_parts(const doc::Node& root);

/// "https://host/base"; without a scheme "//host/base", without a host the base path alone, and "/"
/// when nothing is said.
[[nodiscard]] std::string url_of(const ServerParts& parts, std::string_view scheme);

/// A url taken apart. A relative one has no host and no scheme.
struct Url {
  std::string_view scheme;
  std::string_view host;
  std::string_view path;  ///< from the first slash on, query and fragment included
};

/// Whether Swagger takes this for a host: no path, no placeholder, a port at most.
/// Source: the official schema of Swagger 2.0, host.
[[nodiscard]] bool is_host(std::string_view text);

/// Whether Swagger has this scheme. Source: Swagger 2.0, schemes.
[[nodiscard]] bool is_scheme(std::string_view text);

/// Whether this is a URL with a scheme, in characters that URLs have. Source: RFC 3986.
[[nodiscard]] bool is_absolute(std::string_view url);

/// Whether this may be a URL, relative or not. Source: RFC 3986.
[[nodiscard]] bool is_url(std::string_view text);

/// Views into `url`.
[[nodiscard]] Url split_url(std::string_view url);

}  // namespace gwport::convert
