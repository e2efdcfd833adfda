#include "read/read.h"

#include <string>

#include "extensions/api.h"
#include "read/documentation/documentation.h"
#include "read/schema/models.h"
#include "read/shared/base_path.h"
#include "read/shared/context.h"
#include "read/shared/info.h"
#include "read/shared/method.h"
#include "read/shared/paths.h"
#include "read/shared/security.h"
#include "read/shared/version.h"

namespace gwport::read {

model::State read_api(const doc::Node& root, doc::Dialect dialect, const Options& options,
                      diag::Diagnostics& diagnostics) {
  Context context(root, dialect, diagnostics);
  const Version& version = version_of(dialect);
  model::State state;
  state.rest_api = read_info(context, options);
  const std::string& id = state.rest_api.id;
  // Also without a mode: the base path is where several servers are noticed.
  const std::string prefix = path_prefix(version.base_path(context), options.base_path);
  extensions::read_api_extensions(root, dialect, state, diagnostics,
                                  {options.region, options.account_id, options.partition});
  Schemes schemes = read_schemes(context, version.security_schemes, id, state.authorizers);
  Models models(dialect, root, id, diagnostics, options.existing_models);
  models.read_named();
  ApiScope scope{context, version, models, std::move(schemes), {}, {}};
  scope.protection = read_protection(context, root.find("security"), scope.schemes);
  for (const auto& validator : state.request_validators) {
    scope.validators.emplace(validator.name, validator.id);
  }
  read_paths(scope, prefix, state);
  state.models = models.take();
  if (!options.ignore_documentation) {
    const PartsAs as = options.whole_documentation ? PartsAs::kWhole : PartsAs::kOrigins;
    state.documentation_parts = read_documentation(root, dialect, prefix, id, diagnostics, as);
  }
  return state;
}

}  // namespace gwport::read
