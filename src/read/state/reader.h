// JSON values of a state become values of the data model, driven by the tables of model/fields.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "diag/diagnostic.h"
#include "doc/node.h"
#include "model/fields.h"
#include "read/state/state.h"

namespace gwport::read {

/// What tells an entry of a list from the others: which member, and its value.
struct Identity {
  std::string_view member;
  std::string value;
};
[[nodiscard]] Identity identity(const model::Resource& resource);
[[nodiscard]] Identity identity(const model::Model& model);
[[nodiscard]] Identity identity(const model::Authorizer& authorizer);
[[nodiscard]] Identity identity(const model::RequestValidator& validator);
[[nodiscard]] Identity identity(const model::GatewayResponse& response);
[[nodiscard]] Identity identity(const model::DocumentationPart& part);
[[nodiscard]] Identity identity(const model::DocumentationVersion& version);
[[nodiscard]] Identity identity(const model::Stage& stage);

/// The array of a list: bare, or in {"items": [...]} as the AWS CLI prints it ("item" for stages).
/// Reports anything else; null then.
[[nodiscard]] const doc::Node* find_list(const doc::Node& node, diag::Diagnostics& diagnostics);

/// Reads values into what they are given; what is wrong is reported and left as it was. JSON null
/// counts as absent.
class StateReader {
 public:
  StateReader(diag::Diagnostics& diagnostics, Origins origins)
      : diagnostics_(diagnostics), origins_(origins) {}

  void read(const doc::Node& node, std::string& value);
  void read(const doc::Node& node, bool& value);
  void read(const doc::Node& node, std::int64_t& value);
  void read(const doc::Node& node, std::vector<std::string>& list);
  /// The methods of a resource are a map by verb.
  void read(const doc::Node& node, std::vector<model::Method>& methods);

  template <class T>
  void read(const doc::Node& node, std::optional<T>& value) {
    read(node, value.emplace());
  }

  template <class T>
  void read(const doc::Node& node, model::Map<T>& map) {
    if (!expect(node, doc::Kind::kObject, "an object")) return;
    for (const doc::Node& member : node.members()) {
      T value{};
      read(member, value);
      if constexpr (model::HasFields<T>) check_key(member, value.status_code, "statusCode");
      map.set(member.key(), std::move(value));
    }
  }

  template <model::HasFields T>
  void read(const doc::Node& node, std::vector<T>& list) {
    const doc::Node* array = find_list(node, diagnostics_);
    if (array == nullptr) return;
    const std::string_view outer = std::exchange(list_, node.key());
    std::unordered_set<std::string> seen;
    list.reserve(array->size());
    for (const doc::Node& element : *array) {
      const std::size_t reported = diagnostics_.list().size();
      read(element, list.emplace_back());
      if (diagnostics_.list().size() != reported) continue;
      check_unique(element, identity(list.back()), seen, true);
      if constexpr (requires { list.back().id; }) {
        check_unique(element, {"id", list.back().id}, seen, false);
      }
    }
    list_ = outer;
  }

  template <model::HasFields T>
  void read(const doc::Node& node, T& object) {
    if (!expect(node, doc::Kind::kObject, "an object")) return;
    if constexpr (requires { object.origin; }) {
      if (origins_ == Origins::kKept) object.origin.span = node.name_span();
    }
    for (const doc::Node& member : node.members()) {
      if (!read_member(member, object) && !read_other(member, object)) {
        report_unknown<T>(node, member);
      }
    }
  }

  /// Whether the node is of that kind; reports it otherwise. `wanted` is the kind in words.
  bool expect(const doc::Node& node, doc::Kind kind, std::string_view wanted);

  /// Reports a member that `object` should not have; `names` are those that it may have.
  void report_unknown(const doc::Node& object, const doc::Node& member,
                      const std::vector<std::string_view>& names);

 private:
  /// Reads the member into its field; false when the type has no such field.
  template <class T>
  bool read_member(const doc::Node& member, T& object) {
    bool known = false;
    model::for_each_field<T>([&](const auto& field) {
      if (known || field.name != member.key()) return;
      known = true;
      if (member.is_null()) return;
      if constexpr (requires { read_time(member, object.*field.member); }) {
        if (field.name == kTimeField && read_time(member, object.*field.member)) return;
      }
      if constexpr (requires { read_templates(member, object.*field.member); }) {
        if (field.show == model::Show::kNullTexts) {
          return read_templates(member, object.*field.member);
        }
      }
      read(member, object.*field.member);
    });
    return known;
  }

  /// Null as an empty text.
  void read_templates(const doc::Node& node, model::StringMap& templates);

  /// Members of the service's answers that are no fields of the model.
  template <class T>
  static bool read_other(const doc::Node&, T&) {
    return false;
  }
  static bool read_other(const doc::Node& member, model::State& state);
  static bool read_other(const doc::Node& member, model::RestApi& api);
  static bool read_other(const doc::Node& member, model::Stage& stage);

  template <class T>
  void report_unknown(const doc::Node& object, const doc::Node& member) {
    std::vector<std::string_view> names;
    model::for_each_field<T>([&names](const auto& field) { names.push_back(field.name); });
    report_unknown(object, member, names);
  }
  /// Every timestamp of the model has this name.
  static constexpr std::string_view kTimeField = "createdDate";
  /// Takes seconds since 1970 (as version 1 of the AWS CLI prints them) and timestamps with an
  /// offset; false for anything else.
  static bool read_time(const doc::Node& node, std::string& value);
  static bool read_time(const doc::Node& node, std::optional<std::string>& value);

  void wrong_type(const doc::Node& node, std::string_view wanted);
  /// "'name'", or "an entry of 'list'".
  [[nodiscard]] std::string name_of(const doc::Node& node) const;
  /// A member that repeats its key: filled in when absent, reported when different.
  void check_key(const doc::Node& node, std::string& value, std::string_view name);
  void check_unique(const doc::Node& node, const Identity& id,
                    std::unordered_set<std::string>& seen, bool needed);

  diag::Diagnostics& diagnostics_;
  Origins origins_;
  std::string_view list_;  // the list whose entries are being read
};

}  // namespace gwport::read
