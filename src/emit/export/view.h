// What both exporters read of a state, looked up once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "doc/document.h"
#include "emit/documentation/documentation.h"
#include "emit/export/options.h"
#include "model/java_hash.h"
#include "model/state.h"

namespace gwport::emit {

/// A model with its schema read, to be printed again in the form of the exported version.
struct ExportedModel {
  const model::Model* model = nullptr;
  doc::Document schema;
};

/// One entry of an operation's `parameters`, the body aside.
struct ExportedParameter {
  std::string_view location;  ///< path, query or header
  std::string_view name;
  bool required = false;
};

/// A state as an export sees it. State and options must outlive the view.
struct ExportView {
  ExportView(const model::State& state, const ExportOptions& options);

  const model::State& state;
  const ExportOptions& options;
  Documentation documentation;
  std::unordered_map<std::string_view, const model::Authorizer*> authorizers;       ///< by id
  std::unordered_map<std::string_view, const model::RequestValidator*> validators;  ///< by id
  /// Models that a method reaches, directly or through references, in the order of the export.
  /// Source: 71 of 72 exports hold no other model.
  std::vector<ExportedModel> models;
  /// The resources that have methods, in the order of the state: others are not in `paths`.
  std::vector<const model::Resource*> resources;
  bool uses_iam = false;      ///< some method has AWS_IAM: scheme sigv4
  bool uses_api_key = false;  ///< some method needs a key: scheme api_key
};

/// The parameters of a method in the service's order: declared ones through two hash tables, then
/// the path's variables that the method does not declare (greedy ones are never added).
[[nodiscard]] std::vector<ExportedParameter> exported_parameters(const model::Resource& resource,
                                                                 const model::Method& method);

/// The bare header name of a response parameter: X of method.response.header.X.
[[nodiscard]] std::string_view header_name(std::string_view response_parameter);

/// The name of a model out of its absolute reference, or the text itself.
[[nodiscard]] std::string_view model_name(std::string_view reference);

}  // namespace gwport::emit
