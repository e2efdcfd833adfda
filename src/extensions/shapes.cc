#include "extensions/shapes.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diag/catalogue/config.h"
#include "diag/catalogue/extension.h"
#include "diag/nearest.h"
#include "doc/pointer.h"
#include "text/read.h"
#include "text/schema_check.h"

namespace gwport::extensions {

/// A place in a value, with what the schema has for it and for the object around it.
struct ShapeReport::Spot {
  const doc::Node* value = nullptr;
  const doc::Node* schema = nullptr;
  const doc::Node* around = nullptr;  ///< the schema one level further out
};

namespace {

// --- the form of a value: equal for values that differ only in what no schema looks at ---

constexpr std::uint64_t kSeed = 0xCBF29CE484222325ULL;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
  hash = (hash ^ more) * 0x100000001B3ULL;
  return hash ^ hash >> 29;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A member's name counts if it could be one of the specification: letters only. Others (mapping
/// expressions, media types, patterns) are the user's, and a schema treats them all alike.
std::uint64_t name_hash(std::string_view name) {
  std::uint64_t hash = kSeed;
  for (const char c : name) {
    if (!is_letter(c)) return kSeed;
    hash = mixed(hash, static_cast<unsigned char>(c));
  }
  return hash;
}

/// Kinds and names; of equal neighbours one counts, so that maps of different sizes are alike.
std::uint64_t form_of(const doc::Node& node) {
  std::uint64_t hash = mixed(kSeed, static_cast<std::uint64_t>(node.kind()));
  std::uint64_t before = 0;
  for (const doc::Node& child : node) {
    const std::uint64_t one = mixed(name_hash(child.key()), form_of(child));
    if (one != before) hash = mixed(hash, one);
    before = one;
  }
  return hash;
}

// --- the schema behind a fault ---

struct Compiled {
  explicit Compiled(std::string_view text) : schema(text) {
    diag::Diagnostics none;
    document = text::read("schema", text, none);
  }
  text::Schema schema;
  doc::Document document;  ///< the same schema, to say what it expects
};

/// The schema of an extension, compiled when it is first needed.
const Compiled& compiled(const Extension& extension) {
  static std::mutex mutex;
  static std::unordered_map<std::string_view, std::unique_ptr<Compiled>> all;
  const std::lock_guard<std::mutex> lock(mutex);
  std::unique_ptr<Compiled>& one = all[extension.schema];
  if (one == nullptr) one = std::make_unique<Compiled>(extension.schema);
  return *one;
}

/// Follows a reference inside the schema.
const doc::Node* followed(const doc::Node* schema, const doc::Node& root) {
  const doc::Node* reference = schema != nullptr ? schema->find("$ref") : nullptr;
  if (reference == nullptr || !reference->is_string()) return schema;
  return doc::resolve_pointer(root, reference->text().substr(1));
}

/// The subschema of a member or element.
const doc::Node* below(const doc::Node& schema, std::string_view name) {
  const doc::Node* properties = schema.find("properties");
  const doc::Node* property = properties != nullptr ? properties->find(name) : nullptr;
  if (property != nullptr) return property;
  const doc::Node* items = schema.find("items");
  return items != nullptr ? items : schema.find("additionalProperties");
}

// --- words ---

std::string_view expected(const doc::Node& schema) {
  const doc::Node* types = schema.find("type");
  const std::string_view first =
      types != nullptr && types->size() > 0 ? types->begin()->text() : std::string_view{};
  if (first == "object") return "an object";
  if (first == "array") return "a list";
  if (first == "boolean") return "true or false";
  if (first == "number") return "a number";
  return "a text";
}

/// What to do about an object in place of a text or number.
std::string advice(const doc::Node& value) {
  const bool function = value.is_object() && value.size() == 1 &&
                        (value.begin()->key().starts_with("Fn::") || value.begin()->key() == "Ref");
  if (!function) return {};
  return std::string(value.begin()->key()) +
         " is a function of CloudFormation, which nobody ran: write its value";
}

std::string suggestion(std::string_view name, const doc::Node& around) {
  std::vector<std::string_view> names;
  if (const doc::Node* properties = around.find("properties")) {
    for (const doc::Node& property : properties->members()) names.push_back(property.key());
  }
  const std::string_view nearest = diag::nearest(name, names);
  return nearest.empty() ? std::string() : "did you mean " + std::string(nearest) + '?';
}

}  // namespace

ShapeReport::Spot ShapeReport::find_spot(const doc::Node& value, const doc::Node& schema,
                                         const std::string& pointer) {
  Spot spot{&value, &schema, nullptr};
  std::size_t at = 0;
  while (at < pointer.size() && spot.schema != nullptr) {
    at = std::min(pointer.find('/', at + 1), pointer.size());
    spot.value = doc::resolve_pointer(value, std::string_view(pointer).substr(0, at));
    if (spot.value == nullptr) return {};
    spot.around = spot.schema;
    spot.schema = followed(below(*spot.schema, spot.value->key()), schema);
  }
  return spot.schema != nullptr ? spot : Spot{};
}

void ShapeReport::check(const doc::Node& value, const Extension& extension) {
  if (extension.schema.empty()) return;
  const std::uint64_t form =
      mixed(form_of(value), std::hash<const char*>{}(extension.schema.data()));
  if (fitting_.contains(form)) return;
  const Compiled& shape = compiled(extension);
  std::vector<Spot> spots;
  for (const text::SchemaFault& fault : shape.schema.check(value)) {
    const Spot spot = find_spot(value, *shape.document.root, fault.pointer);
    if (spot.value != nullptr) spots.push_back(spot);
  }
  if (spots.empty()) fitting_.insert(form);
  std::sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) {
    return a.value->name_span().begin < b.value->name_span().begin;
  });
  for (const Spot& spot : spots) {
    if (reported_.insert(spot.value->name_span().begin).second) report(spot, extension);
  }
}

void ShapeReport::report(const Spot& spot, const Extension& extension) {
  if (spot.schema->find("not") != nullptr) {
    if (spot.value->key() == diag::rules::kIgnoreKey) return;  // said to gwport itself
    diag::Diagnostic& diagnostic = diagnostics_.report(
        diag::rules::kUnknownMember, spot.value->name_span(), {spot.value->key(), extension.key});
    diagnostic.hint = suggestion(spot.value->key(), *spot.around);
  } else if (spot.value->key().empty()) {
    diagnostics_.report(diag::rules::kExtensionShape, spot.value->span(),
                        {"each element", expected(*spot.schema)});
  } else {
    diagnostics_
        .report(diag::rules::kExtensionShape, spot.value->span(),
                {'\'' + std::string(spot.value->key()) + '\'', expected(*spot.schema)})
        .hint = advice(*spot.value);
  }
}

}  // namespace gwport::extensions
