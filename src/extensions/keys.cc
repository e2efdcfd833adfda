#include "extensions/keys.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

#include "diag/catalogue/extension.h"
#include "extensions/registry.h"
#include "extensions/shapes.h"

namespace gwport::extensions {
namespace {

/// What kind of object a node is, as far as extensions go.
enum class Object {
  kOther,
  kRoot,
  kServers,
  kServer,
  kPaths,
  kPathItem,
  kOperation,
  kAnyMethod,
  kComponents,
  kSecuritySchemes,
  kSecurityScheme,
  kTags,
  kTag,
};

Place place_of(Object object) {
  switch (object) {
    case Object::kRoot:
      return kRoot;
    case Object::kServer:
      return kServer;
    case Object::kPathItem:
      return kPathItem;
    case Object::kOperation:
    case Object::kAnyMethod:
      return kOperation;
    case Object::kSecurityScheme:
      return kSecurityScheme;
    case Object::kTag:
      return kTag;
    case Object::kComponents:
      return kComponents;
    default:
      return kElsewhere;
  }
}

struct Step {
  Object from;
  std::string_view key;  ///< empty: any member or element
  Object to;
};

/// Where the objects are that hold extensions. Only the first server counts (below).
constexpr Step kSteps[] = {
    {Object::kRoot, "paths", Object::kPaths},
    {Object::kRoot, "servers", Object::kServers},
    {Object::kRoot, "tags", Object::kTags},
    {Object::kRoot, "components", Object::kComponents},
    {Object::kRoot, "securityDefinitions", Object::kSecuritySchemes},
    {Object::kComponents, "securitySchemes", Object::kSecuritySchemes},
    {Object::kPaths, "", Object::kPathItem},
    {Object::kTags, "", Object::kTag},
    {Object::kSecuritySchemes, "", Object::kSecurityScheme},
    {Object::kPathItem, "get", Object::kOperation},
    {Object::kPathItem, "put", Object::kOperation},
    {Object::kPathItem, "post", Object::kOperation},
    {Object::kPathItem, "delete", Object::kOperation},
    {Object::kPathItem, "patch", Object::kOperation},
    {Object::kPathItem, "options", Object::kOperation},
    {Object::kPathItem, "head", Object::kOperation},
    {Object::kPathItem, "x-amazon-apigateway-any-method", Object::kAnyMethod},
};

Object step(Object from, std::string_view key) {
  if (from == Object::kOther) return Object::kOther;
  for (const Step& each : kSteps) {
    if (each.from == from && (each.key.empty() || each.key == key)) return each.to;
  }
  return Object::kOther;
}

/// Whether the key begins with "x-": asked of every member of the document.
bool is_extension(std::string_view key) {
  return key.size() >= 2 && key[0] == 'x' && key[1] == '-';
}

/// Members whose values are data of the user, not objects of the specification.
bool is_data(std::string_view key) {
  return key == "example" || key == "examples" || key == "default" || key == "enum" ||
         is_extension(key);
}

constexpr std::string_view kIntegrations = "x-amazon-apigateway-integrations";

class KeyReport {
 public:
  KeyReport(doc::Dialect dialect, diag::Diagnostics& diagnostics)
      : dialect_(dialect), diagnostics_(diagnostics), shapes_(diagnostics) {}

  void walk(const doc::Node& node, Object object) {
    if (node.is_object()) {
      for (const doc::Node& member : node.members()) {
        const std::string_view key = member.key();
        if (is_extension(key) && key.starts_with(kExtensionPrefix)) judge(member, place_of(object));
        if (object == Object::kAnyMethod && member.key() == "isDefaultRoute") report_member(member);
        if (member.is_scalar()) continue;
        const Object below = step(object, member.key());
        if (below != Object::kOther || !is_data(member.key())) walk(member, below);
      }
    } else if (object == Object::kServers) {
      bool first = true;
      for (const doc::Node& server : node) {
        walk(server, first ? Object::kServer : Object::kOther);
        first = false;
      }
    } else {
      for (const doc::Node& element : node) walk(element, step(object, {}));
    }
  }

 private:
  /// False for a key that was reported before: YAML aliases bring one text in many times.
  bool is_new(const doc::Node& member) { return reported_.insert(member.name_span().begin).second; }

  void judge(const doc::Node& member, Place place) {
    const Extension* extension = find_extension(member.key());
    if (extension == nullptr) return report_unknown(member);
    if (extension->scope == Scope::kHttp) {
      if (!is_new(member)) return;
      if (place == kOperation && member.key() == kIntegrations) return report_plural(member);
      diagnostics_.report(diag::rules::kHttpApiExtension, member.name_span(), {member.key()});
      return;
    }
    const unsigned places = extension->places_in(dialect_);
    if ((places & place) != 0) return shapes_.check(member, *extension);
    if (!is_new(member)) return;
    diagnostics_.report(diag::rules::kMisplacedExtension, member.name_span(),
                        {member.key(), name_of_places(places)});
  }

  /// isDefaultRoute, the one member of an any-method that is no member of an operation.
  void report_member(const doc::Node& member) {
    if (!is_new(member)) return;
    diagnostics_.report(diag::rules::kHttpApiMember, member.name_span(), {member.key()});
  }

  /// HTTP APIs have the word for what their operations refer to; in an operation it is a slip.
  void report_plural(const doc::Node& member) {
    diagnostics_
        .report(diag::rules::kMisplacedExtension, member.name_span(),
                {member.key(), "in components"})
        .hint = "did you mean x-amazon-apigateway-integration?";
  }

  void report_unknown(const doc::Node& member) {
    if (!is_new(member)) return;
    diag::Diagnostic& diagnostic =
        diagnostics_.report(diag::rules::kUnknownExtension, member.name_span(), {member.key()});
    const std::string_view nearest = nearest_extension(member.key());
    if (!nearest.empty()) diagnostic.hint = "did you mean " + std::string(nearest) + '?';
  }

  doc::Dialect dialect_;
  diag::Diagnostics& diagnostics_;
  ShapeReport shapes_;
  std::unordered_set<std::uint32_t> reported_;
};

}  // namespace

void report_extension_keys(const doc::Node& root, doc::Dialect dialect,
                           diag::Diagnostics& diagnostics) {
  KeyReport(dialect, diagnostics).walk(root, Object::kRoot);
}

}  // namespace gwport::extensions
