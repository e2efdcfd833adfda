#include "read/schema/models.h"

#include <utility>

#include "diag/catalogue/model.h"
#include "model/ids.h"
#include "model/limits.h"
#include "schema/java_numbers.h"
#include "schema/java_strings.h"
#include "text/draft4.h"
#include "text/json_writer.h"

namespace gwport::read {
namespace {

namespace rules = diag::rules;

const doc::Node* definitions_of(const doc::Node& root, doc::Dialect dialect) {
  if (dialect == doc::Dialect::kSwagger2) return root.find("definitions");
  const doc::Node* components = root.find("components");
  return components == nullptr ? nullptr : components->find("schemas");
}

schema::SchemaPlace place_of(const SchemaUse& use) {
  return use.in == SchemaUse::In::kResponse ? schema::SchemaPlace::kResponse
                                            : schema::SchemaPlace::kRequest;
}

/// Six hexadecimal digits out of the place of an inline schema.
std::string place_digits(const SchemaUse& use, std::string_view attempt) {
  const bool response = use.in == SchemaUse::In::kResponse;
  const std::string id = model::make_id({use.path, use.method, response ? "response" : "request",
                                         use.status_code, use.media_type, attempt},
                                        12);
  std::string digits;
  for (std::size_t i = 0; i < 12; i += 2) {
    const int value =
        static_cast<unsigned char>(id[i]) * 36 + static_cast<unsigned char>(id[i + 1]);
    digits += "0123456789abcdef"[value & 15];
  }
  return digits;
}

/// The schema's description as the model's; blank ones count as none.
std::optional<std::string> description_of(const doc::Node& schema) {
  const doc::Node* description = schema.find("description");
  if (schema.find("$ref") != nullptr || description == nullptr || !description->is_scalar()) {
    return std::nullopt;
  }
  std::string scratch;
  const std::string_view text = schema::as_text(*description, scratch);
  if (schema::is_blank(text)) return std::nullopt;
  return std::string(text);
}

}  // namespace

Models::Models(doc::Dialect dialect, const doc::Node& root, std::string_view rest_api_id,
               diag::Diagnostics& diagnostics, std::span<const std::string> existing)
    : dialect_(dialect),
      root_(root),
      rest_api_id_(rest_api_id),
      diagnostics_(diagnostics),
      references_(rest_api_id),
      names_(existing.begin(), existing.end()) {}

void Models::read_named() {
  const doc::Node* definitions = definitions_of(root_, dialect_);
  if (definitions == nullptr) return;
  for (const doc::Node& schema : definitions->members()) read_one(schema);
  const std::vector<const doc::Node*> broken = unsatisfied(graph_, names_);
  std::vector<model::Model> created;
  for (std::size_t i = 0; i < models_.size(); ++i) {
    const std::string_view name = graph_[i].name;
    if (broken[i] != nullptr) {
      diagnostics_.report(rules::kModelInsert, broken[i]->span(), {name});
    } else if (!graph_[i].failed) {
      names_.insert(name);
      created.push_back(std::move(models_[i]));
    }
  }
  models_ = std::move(created);
  graph_.clear();
}

model::Model Models::make(const doc::Node& schema, schema::SchemaPlace place,
                          std::string_view name) {
  references_.clear();
  model::Model made;
  made.id = ids_.distinct(model::entity_id(rest_api_id_, "model", name));
  made.name = name;
  made.description = description_of(schema);
  made.origin.span = schema.name_span();
  text::JsonWriter writer(made.schema, text::JsonStyle::kJackson);
  text::Draft4Sink checked(writer);
  schema::write_schema(schema, place, dialect_, references_, checked);
  faults_.reference = references_.foreign();
  faults_.schema = checked.fault();
  faults_.words = dialect_ == doc::Dialect::kSwagger2 ? checked.foreign() : text::ForeignPlaces();
  return made;
}

void Models::read_one(const doc::Node& schema) {
  constexpr schema::SchemaPlace kPlace = schema::SchemaPlace::kDefinition;
  if (schema::schema_kind(schema, kPlace, dialect_).shape == schema::SchemaShape::kNone) return;
  const std::string_view name = schema.key();
  models_.push_back(make(schema, kPlace, name));
  graph_.push_back(
      {name, references_.models(), report_faults(schema, name, faults_, diagnostics_)});
}

std::optional<std::string> Models::name_of(const doc::Node& schema, const SchemaUse& use) {
  const schema::SchemaKind kind = schema::schema_kind(schema, place_of(use), dialect_);
  switch (kind.shape) {
    case schema::SchemaShape::kReference:
      return referred(*schema.find("$ref"), use);
    case schema::SchemaShape::kModel:
      return inlined(schema, use);
    case schema::SchemaShape::kOther:
      report_type(schema, kind.class_name, use);
      return std::nullopt;
    case schema::SchemaShape::kNone:
      break;
  }
  return std::nullopt;
}

std::optional<std::string> Models::referred(const doc::Node& ref, const SchemaUse& use) {
  const schema::Reference reference = schema::parse_reference(ref.text());
  if (reference.kind == schema::ReferenceKind::kAbsolute) return std::string(reference.name);
  if (reference.kind == schema::ReferenceKind::kModel && exists(reference.name)) {
    return std::string(reference.name);
  }
  const bool nameless = dialect_ == doc::Dialect::kSwagger2 && use.in == SchemaUse::In::kRequest;
  report_unknown(ref, nameless ? 1 : 2);
  if (nameless) return "null";
  diagnostics_.report(rules::kModelFormat, ref.span(), {use.media_type, use.method});
  return std::nullopt;
}

/// The service looks most uses up twice, and says so each time.
void Models::report_unknown(const doc::Node& ref, int times) {
  const schema::Reference reference = schema::parse_reference(ref.text());
  const bool is_model = reference.kind == schema::ReferenceKind::kModel;
  const bool name = dialect_ == doc::Dialect::kSwagger2 || model::is_alphanumeric(reference.name);
  for (int i = 0; i < times; ++i) {
    if (is_model && name) {
      diagnostics_.report(rules::kModelNotFound, ref.span(), {reference.name});
    } else {
      diagnostics_.report(rules::kModelReferenceUnknown, ref.span(), {ref.text()});
    }
  }
}

std::optional<std::string> Models::inlined(const doc::Node& schema, const SchemaUse& use) {
  std::string name = inline_name(use);
  model::Model made = make(schema, place_of(use), name);
  if (!satisfied(use) || report_faults(schema, name, faults_, diagnostics_)) return std::nullopt;
  inline_names_.insert(name);
  models_.push_back(std::move(made));
  return name;
}

void Models::report_type(const doc::Node& schema, std::string_view class_name,
                         const SchemaUse& use) {
  if (use.in == SchemaUse::In::kResponse) {
    diagnostics_.report(rules::kModelTypeInResponse, schema.name_span(),
                        {class_name, use.status_code, use.method, use.path});
  } else {
    diagnostics_.report(rules::kModelTypeInRequest, schema.name_span(),
                        {class_name, use.method, use.path});
  }
}

/// Whether the text just made refers only to models that exist; else the references are reported.
bool Models::satisfied(const SchemaUse& use) {
  const doc::Node* broken = references_.foreign();
  if (broken != nullptr) report_unknown(*broken, 2);
  for (const doc::Node* ref : references_.models()) {
    if (exists(schema::parse_reference(ref->text()).name)) continue;
    report_unknown(*ref, 2);
    broken = ref;
  }
  if (broken == nullptr) return true;
  diagnostics_.report(rules::kModelFormat, broken->span(), {use.media_type, use.method});
  return false;
}

/// A place may make many models (several body parameters): each begins where the last one ended.
std::string Models::inline_name(const SchemaUse& use) {
  std::string name = "MODEL" + place_digits(use, "0");
  std::size_t& attempt = attempts_[name];
  if (attempt > 0) name = "MODEL" + place_digits(use, std::to_string(attempt));
  while (exists(name) || inline_names_.contains(name)) {
    name = "MODEL" + place_digits(use, std::to_string(++attempt));
  }
  return name;
}

std::vector<model::Model> Models::take() {
  names_.clear();
  inline_names_.clear();
  attempts_.clear();
  return std::exchange(models_, {});
}

}  // namespace gwport::read
