#include "read/schema/model_faults.h"

#include "diag/catalogue/model.h"
#include "doc/pointer.h"
#include "model/limits.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;

/// The node that a pointer into the model's text stands for: the text leaves out members and adds
/// some, so the last one on the way that the document has.
const doc::Node& nearest(const doc::Node& schema, std::string_view pointer) {
  while (!pointer.empty()) {
    if (const doc::Node* node = doc::resolve_pointer(schema, pointer)) return *node;
    pointer = pointer.substr(0, pointer.rfind('/'));
  }
  return schema;
}

/// The words as a list in JSON, without its brackets.
std::string list_of(const text::ForeignPlaces& places) {
  std::string list;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].empty()) continue;
    if (!list.empty()) list += ',';
    ((list += '"') += text::kForeignWords[i]) += '"';
  }
  return list;
}

bool report_fault(const doc::Node& schema, std::string_view name, const ModelFaults& faults,
                  diag::Diagnostics& diagnostics) {
  if (!model::is_alphanumeric(name)) {
    diagnostics.report(rules::kModelName, schema.name_span(), {name});
  } else if (faults.reference != nullptr) {
    diagnostics.report(rules::kModelReferenceForm, faults.reference->span(), {name});
  } else if (faults.schema) {
    diagnostics.report(rules::kModelSchema, nearest(schema, *faults.schema).name_span(), {name});
  } else {
    return false;
  }
  return true;
}

/// Reports all the words at the first of them, as the service does, and the others where they
/// stand.
bool report_words(const doc::Node& schema, std::string_view name, const text::ForeignPlaces& places,
                  bool said, diag::Diagnostics& diagnostics) {
  std::string words = list_of(places);
  if (words.empty()) return false;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].empty()) continue;
    if (words.empty()) ((words = '"') += text::kForeignWords[i]) += '"';
    diagnostics.report(rules::kModelKeyword, nearest(schema, places[i]).name_span(), {name, words})
        .unsaid = !said;
    said = false;
    words.clear();
  }
  return true;
}

}  // namespace

bool report_faults(const doc::Node& schema, std::string_view name, const ModelFaults& faults,
                   diag::Diagnostics& diagnostics) {
  const bool faulty = report_fault(schema, name, faults, diagnostics);
  return report_words(schema, name, faults.words, !faulty, diagnostics) || faulty;
}

}  // namespace gwport::read
