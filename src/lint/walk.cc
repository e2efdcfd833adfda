#include "lint/walk.h"

#include <array>
#include <memory>
#include <vector>

#include "lint/registry.h"
#include "lint/rule.h"
#include "lint/texts.h"

namespace gwport::lint {
namespace {

/// What is known of one member: what it is, and who wants to see it.
struct Cell {
  Object from = Object::kNone;
  std::string_view key;
  Object to = Object::kNone;
  std::vector<Check> checks;
};

/// The steps and triggers of one dialect behind a hash: asked once for every member of a document.
class Dispatch {
 public:
  explicit Dispatch(doc::Dialect dialect) {
    const bool swagger = dialect == doc::Dialect::kSwagger2;
    for (const Step* step = begin_steps(); step != end_steps(); ++step) {
      if (!(swagger ? step->swagger2 : step->openapi3)) continue;
      if (step->key.empty()) {
        any_[index(step->from)] = step->to;
      } else {
        cell(step->from, step->key).to = step->to;
      }
    }
    for (const LintRule* rule : registry()) {
      for (const Trigger& trigger : rule->triggers) add(trigger);
    }
  }

  [[nodiscard]] const Cell* find(Object from, std::string_view key) const {
    for (std::size_t slot = slot_of(from, key); slots_[slot].from != Object::kNone;
         slot = (slot + 1) % kSlots) {
      if (slots_[slot].from == from && slots_[slot].key == key) return &slots_[slot];
    }
    return nullptr;
  }
  [[nodiscard]] Object any(Object from) const { return any_[index(from)]; }
  [[nodiscard]] const std::vector<Check>& checks(Object object) const {
    return checks_[index(object)];
  }

 private:
  static constexpr std::size_t kSlots = 1024;  // far more than there are steps and triggers

  static std::size_t index(Object object) { return static_cast<std::size_t>(object); }
  static std::size_t slot_of(Object from, std::string_view key) {
    if (key.empty()) return index(from);
    const auto first = static_cast<unsigned char>(key.front());
    const auto last = static_cast<unsigned char>(key.back());
    return (index(from) * 101U + key.size() * 37U + first * 5U + last * 11U) % kSlots;
  }

  Cell& cell(Object from, std::string_view key) {
    std::size_t slot = slot_of(from, key);
    while (slots_[slot].from != Object::kNone &&
           (slots_[slot].from != from || slots_[slot].key != key)) {
      slot = (slot + 1) % kSlots;
    }
    slots_[slot].from = from;
    slots_[slot].key = key;
    return slots_[slot];
  }

  void add(const Trigger& trigger) {
    if (trigger.key.empty()) {
      checks_[index(trigger.object)].push_back(trigger.check);
    } else {
      cell(trigger.object, trigger.key).checks.push_back(trigger.check);
    }
  }

  std::array<Cell, kSlots> slots_;
  std::array<Object, kObjects> any_{};
  std::array<std::vector<Check>, kObjects> checks_;
};

const Dispatch& dispatch_of(doc::Dialect dialect) {
  if (dialect == doc::Dialect::kSwagger2) {
    static const auto swagger = std::make_unique<Dispatch>(dialect);
    return *swagger;
  }
  static const auto openapi = std::make_unique<Dispatch>(dialect);
  return *openapi;
}

/// Names the object around the nodes below it, until it goes.
class Around {
 public:
  Around(Visit& visit, const doc::Node& node, Object object) : place_(place_of(visit, object)) {
    if (place_ == nullptr) return;
    before_ = *place_;
    *place_ = &node;
  }
  ~Around() {
    if (place_ != nullptr) *place_ = before_;
  }
  Around(const Around&) = delete;
  Around& operator=(const Around&) = delete;

 private:
  static const doc::Node** place_of(Visit& visit, Object object) {
    if (object == Object::kPathItem) return &visit.path_item;
    if (object == Object::kOperation) return &visit.operation;
    return object == Object::kIntegration ? &visit.integration : nullptr;
  }
  const doc::Node** place_;
  const doc::Node* before_ = nullptr;
};

/// Whether the members of a map may have any name: elsewhere, x- keys are extensions.
bool holds_any_name(Object object) {
  return object == Object::kProperties || object == Object::kModels || object == Object::kHeaders ||
         object == Object::kSecuritySchemes || object == Object::kIntegrationResponses;
}

class Walk {
 public:
  Walk(const Dispatch& dispatch, Visit& visit) : dispatch_(dispatch), visit_(visit) {}

  void visit(const doc::Node& node, Object object) {
    const Around around(visit_, node, object);
    for (const Check check : dispatch_.checks(object)) check(node, visit_);
    const Object any = dispatch_.any(object);
    if (node.is_array()) {
      if (any == Object::kNone) return;
      for (const doc::Node& element : node) {
        if (!element.is_scalar()) visit(element, any);
      }
      return;
    }
    for (const doc::Node& member : node.members()) visit_member(member, object, any);
  }

 private:
  void visit_member(const doc::Node& member, Object object, Object any) {
    const std::string_view key = member.key();
    if (any != Object::kNone) {  // a map: its names are the user's
      if (!member.is_scalar() && (!key.starts_with("x-") || holds_any_name(object))) {
        visit(member, any);
      }
      return;
    }
    const Cell* cell = dispatch_.find(object, key);
    if (cell == nullptr) return;
    for (const Check check : cell->checks) check(member, visit_);
    if (cell->to != Object::kNone && !member.is_scalar()) visit(member, cell->to);
  }

  const Dispatch& dispatch_;
  Visit& visit_;
};

}  // namespace

void walk(Visit& visit) {
  const Dispatch& dispatch = dispatch_of(visit.dialect);
  Walk(dispatch, visit).visit(visit.root, Object::kRoot);
  walk_texts(visit, dispatch.checks(Object::kText), dispatch.checks(Object::kAnything));
  visit.finish();
}

}  // namespace gwport::lint
