// Where in the API an extension object stands, for the service's messages.
#pragma once

#include <string_view>

namespace gwport::extensions {

/// A method as the service names it. Views must outlive the call.
struct MethodPlace {
  std::string_view path;         ///< after basepath handling, as in '/base/test'
  std::string_view method;       ///< upper case; ANY for x-amazon-apigateway-any-method
  std::string_view resource_id;  ///< the default of cacheNamespace
};

}  // namespace gwport::extensions
