#include "read/state/own_facts.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diag/catalogue/state.h"
#include "read/documentation/location.h"

namespace gwport::read {
namespace {

using diag::rules::kStateDangling;

/// Methods by "GET /path".
using Methods = std::unordered_map<std::string, model::Method*>;

Methods methods_of(model::State& state) {
  Methods methods;
  for (model::Resource& resource : state.resources) {
    for (model::Method& method : resource.methods) {
      methods.emplace(method.http_method + " " + resource.path, &method);
    }
  }
  return methods;
}

class OwnFacts {
 public:
  OwnFacts(model::State& state, StateReader& reader, diag::Diagnostics& diagnostics)
      : state_(state), reader_(reader), diagnostics_(diagnostics), methods_(methods_of(state)) {}

  void read(const doc::Node& node) {
    if (!reader_.expect(node, doc::Kind::kObject, "an object")) return;
    for (const doc::Node& member : node.members()) {
      if (member.key() == "produces") {
        read_produces(member);
      } else if (member.key() == "explicit") {
        read_explicit(member);
      } else if (member.key() == "documentationSnapshots") {
        read_snapshots(member);
      } else {
        reader_.report_unknown(node, member, {"produces", "explicit", "documentationSnapshots"});
      }
    }
  }

 private:
  void read_produces(const doc::Node& node) {
    if (!reader_.expect(node, doc::Kind::kObject, "an object")) return;
    for (const doc::Node& member : node.members()) {
      if (model::Method* method = find_method(member.key())) {
        reader_.read(member, method->produces);
      } else {
        dangling(member.key_span(), member.key());
      }
    }
  }

  /// Entries are "GET /path NAME"; a path may hold spaces, verbs and names don't.
  void read_explicit(const doc::Node& node) {
    std::vector<std::string> given;
    reader_.read(node, given);
    const doc::Node* element = node.begin();
    for (const std::string& entry : given) {
      if (!mark_given(entry)) dangling(element->span(), entry);
      ++element;
    }
  }

  bool mark_given(std::string_view entry) {
    const std::size_t space = entry.rfind(' ');
    if (space == std::string_view::npos) return false;
    model::Method* method = find_method(entry.substr(0, space));
    if (method == nullptr || !method->method_integration) return false;
    for (const model::GivenFlag& setting : model::kGivenFlags) {
      if (setting.name != entry.substr(space + 1)) continue;
      (*method->method_integration).*setting.flag = true;
      return true;
    }
    return false;
  }

  void read_snapshots(const doc::Node& node) {
    if (!reader_.expect(node, doc::Kind::kObject, "an object")) return;
    std::unordered_map<std::string_view, model::DocumentationVersion*> versions;
    for (auto& version : state_.documentation_versions) versions.emplace(version.version, &version);
    for (const doc::Node& member : node.members()) {
      const auto found = versions.find(member.key());
      if (found == versions.end()) {
        dangling(member.key_span(), member.key());
      } else {
        reader_.read(member, found->second->parts);
        complete_parts(*found->second->parts, state_.rest_api.id);
      }
    }
  }

  [[nodiscard]] model::Method* find_method(std::string_view name) const {
    const auto found = methods_.find(std::string(name));
    return found == methods_.end() ? nullptr : found->second;
  }

  void dangling(diag::Span span, std::string_view name) {
    diagnostics_.report(kStateDangling, span, {name});
  }

  model::State& state_;
  StateReader& reader_;
  diag::Diagnostics& diagnostics_;
  Methods methods_;
};

}  // namespace

void read_own_facts(const doc::Node& node, model::State& state, StateReader& reader,
                    diag::Diagnostics& diagnostics) {
  OwnFacts(state, reader, diagnostics).read(node);
}

}  // namespace gwport::read
