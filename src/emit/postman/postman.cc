#include "emit/postman/postman.h"

#include <deque>
#include <unordered_map>

#include "emit/postman/auth.h"
#include "emit/postman/request.h"

namespace gwport::emit {
namespace {

constexpr std::string_view kSchema =
    "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
/// Folders in folders; what lies deeper has the rest of its path for a name.
constexpr int kDeepestFolder = 32;

struct Folder {
  std::string name;
  const model::Resource* resource = nullptr;  ///< null: only the way to others
  Folder* parent = nullptr;
  int depth = 0;
  std::vector<Folder*> folders;
};

/// The folders of an API, owned together.
class Folders {
 public:
  explicit Folders(const model::State& state) {
    Folder& root = all_.emplace_back();
    by_path_.emplace("", &root);
    for (const model::Resource& resource : state.resources) {
      const std::string_view path = resource.path;
      folder_of(path == "/" ? std::string_view() : path).resource = &resource;
    }
  }
  [[nodiscard]] const Folder& root() const { return all_.front(); }

 private:
  Folder& folder_of(std::string_view path) {
    std::vector<std::string_view> missing;  // the innermost first
    while (!by_path_.contains(path)) {
      missing.push_back(path);
      const std::size_t slash = path.rfind('/');
      path = slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
    }
    Folder* at = by_path_.find(path)->second;
    for (auto each = missing.rbegin(); each != missing.rend(); ++each) at = &add(*at, *each);
    return *at;
  }

  Folder& add(Folder& above, std::string_view path) {
    const bool too_deep = above.depth == kDeepestFolder;
    Folder& parent = too_deep ? *above.parent : above;
    Folder& made = all_.emplace_back();
    made.name = too_deep ? path : path.substr(path.rfind('/') + 1);
    made.parent = &parent;
    made.depth = parent.depth + 1;
    parent.folders.push_back(&made);
    by_path_.emplace(path, &made);
    return made;
  }

  std::deque<Folder> all_;
  std::unordered_map<std::string_view, Folder*> by_path_;
};

/// Writes the items of folders.
class Items {
 public:
  Items(const ExportView& view, doc::Sink& sink) : view_(view), examples_(view), sink_(sink) {}

  void write(const Folder& folder) {
    sink_.key("item");
    sink_.begin_array();
    for (const Folder* each : folder.folders) {
      if (holds_requests(*each)) write_folder(*each);
    }
    if (folder.resource != nullptr) requests(*folder.resource);
    sink_.end_array();
  }

 private:
  /// Resources without methods, and without any below them, make no folder.
  static bool holds_requests(const Folder& folder) {
    if (folder.resource != nullptr && !folder.resource->methods.empty()) return true;
    for (const Folder* each : folder.folders) {
      if (holds_requests(*each)) return true;
    }
    return false;
  }

  void write_folder(const Folder& folder) {
    sink_.begin_object();
    sink_.member("name", folder.name);
    if (folder.resource != nullptr) {
      const std::string& path = folder.resource->path;
      emit_text(view_.documentation.find({.type = "RESOURCE", .path = path}), sink_);
    }
    write(folder);
    sink_.end_object();
  }

  void requests(const model::Resource& resource) {
    for (const model::Method& method : resource.methods) {
      ExportedMethod of{resource, method, nullptr};
      of.documentation = part_of(view_, of, "METHOD");
      emit_postman_request(view_, of, examples_, sink_);
    }
  }

  const ExportView& view_;
  Examples examples_;
  doc::Sink& sink_;
};

void emit_info(const ExportView& view, doc::Sink& sink) {
  const model::RestApi& api = view.state.rest_api;
  sink.key("info");
  sink.begin_object();
  sink.member("name", api.name);
  const doc::Node* part = view.documentation.find({.type = "API"});
  const doc::Node* info = part != nullptr ? part->find("info") : nullptr;
  if (info != nullptr && info->find("description") != nullptr) {
    emit_text(info, sink);
  } else if (api.description) {
    sink.member("description", *api.description);
  }
  if (api.version) sink.member("version", *api.version);
  sink.member("schema", kSchema);
  sink.end_object();
}

void emit_variable(std::string_view name, std::string_view value, doc::Sink& sink) {
  sink.begin_object();
  sink.member("key", name);
  sink.member("value", value);
  sink.member("type", "string");
  sink.end_object();
}

/// The address and its parts, and the credentials, which are for the user to fill in.
void emit_variables(const ExportView& view, doc::Sink& sink) {
  const ExportOptions& options = view.options;
  sink.key("variable");
  sink.begin_array();
  emit_variable("baseUrl",
                "https://{{restApiId}}.execute-api.{{region}}.amazonaws.com/{{stageName}}", sink);
  emit_variable("restApiId", options.rest_api_id, sink);
  emit_variable("region", options.region, sink);
  emit_variable("stageName", options.stage_name, sink);
  for (const std::string& name : auth_variables(view)) emit_variable(name, "", sink);
  sink.end_array();
}

}  // namespace

void emit_postman(const model::State& state, const ExportOptions& options, doc::Sink& sink) {
  const ExportView view(state, options);
  sink.begin_object();
  emit_info(view, sink);
  Items(view, sink).write(Folders(state).root());
  emit_variables(view, sink);
  sink.end_object();
}

}  // namespace gwport::emit
