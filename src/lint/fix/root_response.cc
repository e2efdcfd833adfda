// Responses that stand at the root of a document, where the service does not look.
#include "doc/pointer.h"
#include "lint/fix/fixing.h"

namespace gwport::lint {

FixPointer inline_response(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.empty()) return nullptr;
  // The finding marks the response, or the reference in it.
  const doc::Node& last = *path.back();
  const doc::Node* response =
      last.key() == "$ref" && path.size() > 1 ? path[path.size() - 2] : &last;
  const doc::Node* reference = response->find("$ref");
  if (reference == nullptr || !reference->text().starts_with("#/")) return nullptr;
  const doc::Node* target = doc::resolve_pointer(fixing.root(), reference->text().substr(1));
  if (target == nullptr || !target->is_object() || target->find("$ref") != nullptr) return nullptr;
  Draft draft(fixing.source);
  draft.replace(*response,
                inline_text(draft.notation(), [&](doc::Sink& sink) { doc::send(*target, sink); }));
  return draft.finish("write the response out in place of the reference");
}

}  // namespace gwport::lint
