#include "schema/references.h"

#include "doc/char_set.h"

namespace gwport::schema {
namespace {

/// A reference that holds none of them is a name alone.
constexpr doc::CharSet kFileBytes("./");

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

/// The name in https://apigateway.{host}/restapis/{id}/models/{name}; empty for other URLs.
std::string_view name_in_url(std::string_view url) {
  constexpr std::string_view kApis = "/restapis/";
  constexpr std::string_view kModels = "/models/";
  if (!starts_with(url, "https://apigateway.")) return {};
  url.remove_prefix(std::string_view("https://").size());
  const std::size_t host = url.find('/');
  if (host == std::string_view::npos || !starts_with(url.substr(host), kApis)) return {};
  url.remove_prefix(host + kApis.size());
  const std::size_t id = url.find('/');
  if (id == std::string_view::npos || !starts_with(url.substr(id), kModels)) return {};
  const std::string_view name = url.substr(id + kModels.size());
  return name.find('/') == std::string_view::npos ? name : std::string_view{};
}

}  // namespace

Reference parse_reference(std::string_view ref) {
  for (const std::string_view prefix : {"#/components/schemas/", "#/definitions/"}) {
    if (!starts_with(ref, prefix)) continue;
    const std::string_view name = ref.substr(prefix.size());
    if (name.find('/') != std::string_view::npos) return {ReferenceKind::kLocal, {}};
    return {ReferenceKind::kModel, name};
  }
  if (starts_with(ref, "#")) return {ReferenceKind::kLocal, {}};
  if (const std::string_view name = name_in_url(ref); !name.empty()) {
    return {ReferenceKind::kAbsolute, name};
  }
  if (kFileBytes.find_in(ref) == std::string_view::npos) return {ReferenceKind::kModel, ref};
  return {ReferenceKind::kForeign, {}};
}

std::string_view References::rewrite(const doc::Node& ref) {
  const Reference reference = parse_reference(ref.text());
  if (reference.kind == ReferenceKind::kForeign && foreign_ == nullptr) foreign_ = &ref;
  const bool turned = turns_back_ && reference.kind == ReferenceKind::kAbsolute;
  if (reference.kind != ReferenceKind::kModel && !turned) return ref.text();
  models_.push_back(&ref);
  text_.resize(prefix_);
  return text_ += reference.name;
}

}  // namespace gwport::schema
