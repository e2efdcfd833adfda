#include "emit/plan/target.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "emit/plan/patches.h"
#include "schema/model_references.h"

namespace gwport::emit {
namespace {

using Ids = std::unordered_map<std::string, std::string>;

constexpr std::string_view kModelAddress = "https://apigateway.amazonaws.com/restapis/";

template <class T>
bool can_patch(std::string_view operation, const T& before, const T& after) {
  Patches patches(operation, {});
  FieldPatches(patches).fields(before, after);
  return patches.possible();
}

/// References to models of one API, turned into those of another.
std::string with_api(std::string schema, const std::string& from, const std::string& to) {
  const std::string old = std::string(kModelAddress) + from + "/models/";
  if (from.empty() || from == to || schema.find(old) == std::string::npos) return schema;
  const std::string fresh = std::string(kModelAddress) + to + "/models/";
  std::string text;
  std::size_t copied = 0;
  for (std::size_t at = schema.find(old); at != std::string::npos; at = schema.find(old, copied)) {
    text.append(schema, copied, at - copied).append(fresh);
    copied = at + old.size();
  }
  return text.append(schema, copied, std::string::npos);
}

/// What tells documentation parts apart.
std::string location_key(const model::DocumentationPart& part) {
  std::string key = part.location.type;
  for (const auto& each :
       {part.location.path, part.location.method, part.location.status_code, part.location.name}) {
    key += '\n' + each.value_or("\t");
  }
  return key;
}

/// Turns the ids of `state` into those of `from`, list by list.
class Renaming {
 public:
  Renaming(const model::State& from, model::State& state, Placeholders& placeholders)
      : from_(from), state_(state), placeholders_(placeholders) {}

  void run(Remade& remade) {
    api();
    resources();
    models(remade);
    const Ids authorizers =
        with_remade("authorizers", from_.authorizers, state_.authorizers, remade.authorizers);
    const Ids validators =
        list("requestValidators", from_.request_validators, state_.request_validators,
             [](const auto& each) { return each.name; });
    static_cast<void>(list("documentationParts", from_.documentation_parts,
                           state_.documentation_parts, location_key));
    for (model::Resource& resource : state_.resources) {
      for (model::Method& method : resource.methods) {
        follow(authorizers, method.authorizer_id);
        follow(validators, method.request_validator_id);
      }
    }
  }

 private:
  void api() {
    old_api_ = state_.rest_api.id;
    model::RestApi& api = state_.rest_api;
    api.id = from_.rest_api.id;
    api.created_date = from_.rest_api.created_date;
    api.warnings = from_.rest_api.warnings;
    api.root_resource_id = from_.rest_api.root_resource_id;
  }

  /// Gives the entities of `wanted` their ids; by old id, the new one.
  template <class T, class Name>
  Ids list(std::string_view kind, const std::vector<T>& from, std::vector<T>& wanted,
           Name name_of) {
    Ids known;
    for (const T& each : from) known.emplace(name_of(each), each.id);
    Ids renamed;
    for (T& each : wanted) {
      const std::string name = name_of(each);
      const auto found = known.find(name);
      std::string id = found != known.end() ? found->second : placeholders_.make(kind, name);
      renamed.emplace(each.id, id);
      each.id = std::move(id);
    }
    return renamed;
  }

  void resources() {
    const Ids ids = list("resources", from_.resources, state_.resources,
                         [](const model::Resource& each) { return each.path; });
    for (model::Resource& each : state_.resources) {
      follow(ids, each.parent_id);
      for (model::Method& method : each.methods) {
        if (method.method_integration) follow(ids, method.method_integration->cache_namespace);
      }
    }
  }

  void models(Remade& remade) {
    for (model::Model& each : state_.models) {
      each.schema = with_api(std::move(each.schema), old_api_, from_.rest_api.id);
    }
    std::unordered_map<std::string_view, const model::Model*> known;
    for (const model::Model& each : from_.models) known.emplace(each.name, &each);
    for (model::Model& each : state_.models) {
      const auto found = known.find(each.name);
      // Calls name models by name: any id will do for one that is made.
      each.id = found == known.end() ? "" : found->second->id;
      if (found == known.end() || can_patch("UpdateModel", *found->second, each)) continue;
      each.id.clear();
      remade.models.push_back(each.name);
    }
  }

  Ids with_remade(std::string_view kind, const std::vector<model::Authorizer>& from,
                  std::vector<model::Authorizer>& wanted, std::vector<std::string>& remade) {
    const std::vector<model::Authorizer> old = wanted;
    Ids ids = list(kind, from, wanted, [](const auto& each) { return each.name; });
    std::unordered_map<std::string_view, const model::Authorizer*> known;
    for (const model::Authorizer& each : from) known.emplace(each.name, &each);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      const auto found = known.find(wanted[i].name);
      if (found == known.end() || can_patch("UpdateAuthorizer", *found->second, wanted[i]))
        continue;
      wanted[i].id = placeholders_.make(kind, wanted[i].name);
      ids[old[i].id] = wanted[i].id;
      remade.push_back(wanted[i].name);
    }
    return ids;
  }

  static void follow(const Ids& ids, std::string& id) {
    if (const auto found = ids.find(id); found != ids.end()) id = found->second;
  }
  static void follow(const Ids& ids, std::optional<std::string>& id) {
    if (id) follow(ids, *id);
  }

  const model::State& from_;
  model::State& state_;
  Placeholders& placeholders_;
  std::string old_api_;
};

void drop_models(model::StringMap& map, const std::unordered_set<std::string_view>& gone) {
  std::vector<std::string> types;
  for (const auto& [type, name] : map) {
    if (gone.contains(name)) types.push_back(type);
  }
  for (const std::string& type : types) map.erase(type);
}

void release(model::Method& method, const std::unordered_set<std::string_view>& authorizer_ids,
             const std::unordered_set<std::string_view>& models) {
  drop_models(method.request_models, models);
  for (auto& [code, response] : method.method_responses) {
    drop_models(response.response_models, models);
  }
  if (!method.authorizer_id || !authorizer_ids.contains(*method.authorizer_id)) return;
  method.authorizer_id.reset();
  method.authorization_type = "AWS_IAM";
  method.authorization_scopes.clear();
}

}  // namespace

model::State created_api(const model::State& wanted, Placeholders& placeholders) {
  model::State state;
  state.rest_api = wanted.rest_api;
  state.rest_api.id = placeholders.make("restApi", "");
  model::Resource root;
  root.path = "/";
  root.id = placeholders.make("resources", "/");
  state.rest_api.root_resource_id = root.id;
  state.resources.push_back(std::move(root));
  const auto add_model = [&state](const char* name, const char* description, const char* schema) {
    model::Model& made = state.models.emplace_back();
    made.id = made.name = name;
    made.description = description;
    made.schema = schema;
  };
  add_model("Empty", "This is a default empty schema model",
            R"({"$schema":"http://json-schema.org/draft-04/schema#","title":"Empty Schema",)"
            R"("type":"object"})");
  add_model("Error", "This is a default error schema model",
            R"({"$schema":"http://json-schema.org/draft-04/schema#","title":"Error Schema",)"
            R"("type":"object","properties":{"message":{"type":"string"}}})");
  return state;
}

Target target_of(const model::State& from, const model::State& wanted, Placeholders& placeholders) {
  Target target{wanted, {}};
  Renaming(from, target.state, placeholders).run(target.remade);
  return target;
}

model::State released(model::State from, const Remade& remade) {
  const std::unordered_set<std::string_view> authorizers(remade.authorizers.begin(),
                                                         remade.authorizers.end());
  const std::unordered_set<std::string_view> models(remade.models.begin(), remade.models.end());
  std::unordered_set<std::string> gone;
  for (const model::Authorizer& each : from.authorizers) {
    if (authorizers.contains(each.name)) gone.insert(each.id);
  }
  const std::unordered_set<std::string_view> authorizer_ids(gone.begin(), gone.end());
  for (model::Resource& resource : from.resources) {
    for (model::Method& method : resource.methods) release(method, authorizer_ids, models);
  }
  std::erase_if(from.authorizers, [&](const auto& each) { return gone.contains(each.id); });
  std::erase_if(from.models, [&](const auto& each) { return models.contains(each.name); });
  for (model::Model& each : from.models) {
    const std::vector<std::string> names = schema::referenced_models(each);
    const bool refers = std::any_of(names.begin(), names.end(),
                                    [&](const auto& name) { return models.contains(name); });
    if (refers) each.schema = kPlainSchema;
  }
  return from;
}

}  // namespace gwport::emit
