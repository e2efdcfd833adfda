#include "plan/edits.h"

#include <iterator>

#include "plan/changes.h"
#include "plan/repair.h"

namespace gwport::tests {
namespace {

using model::Method;
using model::State;

Method* method_at(State& api, std::uint32_t where) {
  model::Resource& resource = api.resources[where % api.resources.size()];
  return resource.methods.empty() ? nullptr
                                  : &resource.methods[(where / 7) % resource.methods.size()];
}

using Change = void (*)(State&, std::uint32_t where, std::uint32_t what);
/// Of a method, or of its integration, where there is one.
using MethodChange = void (*)(Method&, std::uint32_t what);
using IntegrationChange = void (*)(model::Integration&, std::uint32_t what);

void edit_resource(State& api, std::uint32_t where, std::uint32_t what) {
  const std::array<const char*, 4> parts{"a", "b", "{id}", "{proxy+}"};
  const model::Resource parent = api.resources[where % api.resources.size()];
  if (what % 3 == 0) {
    std::erase_if(api.resources, [&](const auto& each) {
      return parent.path != "/" && (each.path + "/").starts_with(parent.path + "/");
    });
    return;
  }
  model::Resource made;
  made.path_part = pick(parts, what);
  made.path = (parent.path == "/" ? "" : parent.path) + "/" + *made.path_part;
  made.parent_id = parent.id;
  made.id = "r" + made.path;
  api.resources.push_back(std::move(made));
}

void edit_methods(State& api, std::uint32_t where, std::uint32_t what) {
  model::Resource& resource = api.resources[where % api.resources.size()];
  const std::string verb = pick(kVerbs, what);
  if (std::erase_if(resource.methods, [&](const auto& each) { return each.http_method == verb; })) {
    return;
  }
  resource.methods.emplace_back().http_method = verb;
}

template <MethodChange Do>
void in_method(State& api, std::uint32_t where, std::uint32_t what) {
  if (Method* method = method_at(api, where)) Do(*method, what);
}

void edit_guarded_method(State& api, std::uint32_t where, std::uint32_t what) {
  if (Method* method = method_at(api, where)) edit_guard(*method, api, what);
}

template <IntegrationChange Do>
void in_integration(State& api, std::uint32_t where, std::uint32_t what) {
  Method* method = method_at(api, where);
  if (method == nullptr) return;
  if (!method->method_integration) {
    method->method_integration.emplace().type = "MOCK";
  } else if (what % 17 == 0) {
    method->method_integration.reset();
    return;
  }
  Do(*method->method_integration, what);
}

constexpr Change kChanges[] = {
    edit_api,
    edit_tags,
    edit_resource,
    edit_methods,
    in_method<edit_method>,
    in_method<edit_method>,
    in_method<edit_response>,
    in_integration<edit_integration>,
    in_integration<edit_integration>,
    in_integration<edit_integration_response>,
    edit_model,
    edit_referred_model,
    edit_authorizer,
    edit_guarded_method,
    edit_validator,
    edit_gateway_response,
    edit_documentation,
};

}  // namespace

Edits random_edits(std::mt19937& random, std::size_t most) {
  Edits edits(1 + random() % most);
  for (Edit& each : edits) {
    each = {static_cast<std::uint32_t>(random() % std::size(kChanges)),
            static_cast<std::uint32_t>(random() % 1000),
            static_cast<std::uint32_t>(random() % 1000)};
  }
  return edits;
}

State edited(State api, const Edits& edits) {
  for (const Edit& each : edits) {
    kChanges[each.kind](api, each.where, each.what);
    repair(api);
  }
  return api;
}

Edits smallest(Edits edits, const std::function<bool(const Edits&)>& fails) {
  for (std::size_t i = 0; i < edits.size();) {
    Edits fewer = edits;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (fails(fewer)) {
      edits = std::move(fewer);
      i = 0;
    } else {
      ++i;
    }
  }
  return edits;
}

std::string text_of(const Edits& edits) {
  std::string text;
  for (const Edit& each : edits) {
    text += std::to_string(each.kind) + "/" + std::to_string(each.where) + "/" +
            std::to_string(each.what) + " ";
  }
  return text;
}

}  // namespace gwport::tests
