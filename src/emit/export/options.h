// What a GetExport call asks for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extensions/member_order.h"
#include "model/entities.h"

namespace gwport::emit {

/// The parameters of GetExport together with the facts of the stage that it reads.
/// Source: API Reference, GetExport; developer guide, "Export a REST API from API Gateway".
struct ExportOptions {
  // The `extensions` parameter, one flag per value; apigateway includes integrations and
  // authorizers.
  bool integrations = false;
  bool authorizers = false;
  bool apigateway = false;
  bool documentation = false;
  bool postman = false;  ///< asked for; what it adds is not known: nothing

  std::string stage_name;
  std::string rest_api_id;
  std::string region;
  /// The deployment's creation time: info.version of an API that has no version.
  std::string deployment_date;
  /// The order in which the service instance prints members of integrations and authorizers.
  extensions::MemberOrder member_order = extensions::MemberOrder::kC;

  /// The documentation version of the stage. Its parts are merged into the entities in every
  /// export; `documentation` adds the listing. Without a version, or one without known parts,
  /// neither appears.
  const model::DocumentationVersion* documentation_version = nullptr;
};

}  // namespace gwport::emit
