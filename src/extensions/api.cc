#include "extensions/api.h"

#include "extensions/keys.h"
#include "extensions/registry.h"
#include "extensions/write.h"

namespace gwport::extensions {
namespace {

/// The object at whose root-level extensions of this place are looked for; null when there is none.
const doc::Node* holder_of(unsigned places, const doc::Node& root) {
  if ((places & kRoot) != 0) return &root;
  const doc::Node* servers = root.find("servers");
  const bool any = servers != nullptr && servers->is_array() && servers->size() > 0;
  return any ? servers->begin() : nullptr;
}

}  // namespace

void read_api_extensions(const doc::Node& root, doc::Dialect dialect, model::State& state,
                         diag::Diagnostics& diagnostics, const Site& site) {
  RootReading reading{state, diagnostics, site};
  for (const Extension& extension : registry()) {
    if (extension.read == nullptr) continue;
    const doc::Node* holder = holder_of(extension.places_in(dialect), root);
    const doc::Node* value = holder != nullptr ? holder->find(extension.key) : nullptr;
    if (value != nullptr) extension.read(*value, reading);
  }
  report_extension_keys(root, dialect, diagnostics);
}

void for_each_root_extension(
    const model::State& state,
    const std::function<void(std::string_view, const ExtensionValue&)>& take) {
  for (const Extension& extension : registry()) {
    if (extension.write == nullptr || !extension.present(state)) continue;
    take(extension.key, [&state, write = extension.write](doc::Sink& sink) { write(state, sink); });
  }
}

}  // namespace gwport::extensions
