#include "emit/state/state.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/state/writer.h"

namespace gwport::emit {
namespace {

/// What goes into the `gwport` object: the facts that an exact export needs and no Get call shows.
struct OwnFacts {
  std::vector<std::pair<std::string, const model::Method*>> produces;  // by "GET /path"
  std::vector<std::string> given;                                      // "GET /path setting"
  std::vector<const model::DocumentationVersion*> snapshots;

  [[nodiscard]] bool empty() const {
    return produces.empty() && given.empty() && snapshots.empty();
  }
};

void collect(const model::Resource& resource, const model::Method& method, OwnFacts& facts) {
  const auto name = [&] { return method.http_method + " " + resource.path; };
  if (!method.produces.empty()) facts.produces.emplace_back(name(), &method);
  if (!method.method_integration) return;
  for (const model::GivenFlag& setting : model::kGivenFlags) {
    if ((*method.method_integration).*setting.flag) {
      facts.given.push_back(name() + " " + std::string(setting.name));
    }
  }
}

OwnFacts collect(const model::State& state) {
  OwnFacts facts;
  for (const model::Resource& resource : state.resources) {
    for (const model::Method& method : resource.methods) collect(resource, method, facts);
  }
  for (const model::DocumentationVersion& version : state.documentation_versions) {
    if (version.parts) facts.snapshots.push_back(&version);
  }
  return facts;
}

void write_own_facts(const OwnFacts& facts, doc::Sink& sink, StateWriter& writer) {
  sink.key("gwport");
  sink.begin_object();
  if (!facts.produces.empty()) {
    sink.key("produces");
    sink.begin_object();
    for (const auto& [name, method] : facts.produces) {
      sink.key(name);
      writer.write(method->produces);
    }
    sink.end_object();
  }
  if (!facts.given.empty()) {
    sink.key("explicit");
    writer.write(facts.given);
  }
  if (!facts.snapshots.empty()) {
    sink.key("documentationSnapshots");
    sink.begin_object();
    for (const model::DocumentationVersion* version : facts.snapshots) {
      sink.key(version->version);
      writer.write(*version->parts);
    }
    sink.end_object();
  }
  sink.end_object();
}

}  // namespace

void emit_state(const model::State& state, doc::Sink& sink) {
  StateWriter writer(sink);
  sink.begin_object();
  writer.write_members(state);
  const OwnFacts facts = collect(state);
  if (!facts.empty()) write_own_facts(facts, sink, writer);
  sink.end_object();
}

void emit_rest_api(const model::RestApi& api, doc::Sink& sink) { StateWriter(sink).write(api); }

}  // namespace gwport::emit
