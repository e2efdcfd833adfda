#include "read/shared/version.h"

#include "read/oas30/operation.h"
#include "read/oas30/servers.h"
#include "read/swagger2/base_path.h"
#include "read/swagger2/operation.h"

namespace gwport::read {
namespace {

constexpr Version kSwagger2{"/parameters", "/securityDefinitions", swagger2::read_base_path,
                            swagger2::read_operation};
constexpr Version kOpenApi3{"/components/parameters", "/components/securitySchemes",
                            oas30::read_base_path, oas30::read_operation};

}  // namespace

const Version& version_of(doc::Dialect dialect) {
  return dialect == doc::Dialect::kSwagger2 ? kSwagger2 : kOpenApi3;
}

}  // namespace gwport::read
