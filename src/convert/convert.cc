#include "convert/convert.h"

#include "convert/from_oas31/from_oas31.h"
#include "convert/from_swagger/from_swagger.h"
#include "convert/to_swagger/to_swagger.h"
#include "convert/unique_extensions.h"

namespace gwport::convert {
namespace {

/// Writes where there is a sink, reports where there are findings.
void walk(const doc::Node& root, Target target, doc::Sink* out, diag::Diagnostics* findings) {
  if (version_of(root) == Version::kSwagger2 && target == Target::kOas30) {
    from_swagger::FromSwagger conversion(root, out, findings);
    return from_swagger::convert_root(conversion);
  }
  if (version_of(root) == Version::kOas30 && target == Target::kSwagger) {
    to_swagger::ToSwagger conversion(root, out, findings);
    return to_swagger::convert_root(conversion);
  }
  if (out != nullptr) doc::send(root, *out);
}

}  // namespace

Version version_of(const doc::Node& root) {
  if (const doc::Node* openapi = root.find("openapi")) {
    if (openapi->text().starts_with("3.0")) return Version::kOas30;
    if (openapi->text().starts_with("3.1")) return Version::kOas31;
    return Version::kOther;
  }
  const doc::Node* swagger = root.find("swagger");
  return swagger != nullptr && swagger->text().starts_with("2") ? Version::kSwagger2
                                                                : Version::kOther;
}

const doc::Node& lower(const doc::Node& root, doc::Arena& arena, diag::Diagnostics& diagnostics) {
  TreeSink tree(arena);
  from_oas31::FromOas31 conversion(root, tree, &diagnostics);
  from_oas31::convert_root(conversion);
  return *tree.finish();
}

void find_losses(const doc::Node& root, Target target, diag::Diagnostics& diagnostics) {
  walk(root, target, nullptr, &diagnostics);
}

void write_converted(const doc::Node& root, Target target, doc::Sink& out) {
  UniqueExtensions unique(out);
  walk(root, target, &unique, nullptr);
}

void convert(const doc::Node& root, Target target, doc::Sink& out, diag::Diagnostics& diagnostics) {
  UniqueExtensions unique(out);
  walk(root, target, &unique, &diagnostics);
}

}  // namespace gwport::convert
