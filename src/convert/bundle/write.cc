#include "convert/bundle/write.h"

#include <unordered_set>

#include "convert/bundle/place.h"

namespace gwport::convert::bundle {
namespace {

class Writer {
 public:
  Writer(const Plan& plan, doc::Sink& out) : plan_(plan), out_(out) {}

  void value(const doc::Node& node, Place place, const Section* section = nullptr) {
    const auto entry = plan_.entries.find(&node);
    if (entry != plan_.entries.end()) return target(entry->second);
    if (place == Place::kMapping && node.is_string()) return text(node);
    if (node.is_array()) return array(node, place);
    const doc::Node* reference = reference_of(node, place);
    const auto change = reference == nullptr ? plan_.changes.end() : plan_.changes.find(reference);
    if (change != plan_.changes.end() && change->second.reference.empty()) {
      return place_here(node, *change->second.node, place, section);
    }
    if (node.is_object()) return object(node, place, section);
    // What should hold entries and does not (an empty member in YAML) makes room for them.
    const bool needed = (section != nullptr && has_added(*section)) ||
                        (place == Place::kComponents && has_any_added());
    if (!needed) return doc::send(node, out_);
    out_.begin_object();
    end_of(place, section);
    out_.end_object();
  }

 private:
  /// A string that can be a reference.
  void text(const doc::Node& node) {
    const auto change = plan_.changes.find(&node);
    const bool changed = change != plan_.changes.end() && !change->second.reference.empty();
    out_.string(changed ? std::string_view(change->second.reference) : node.text());
  }

  void target(std::size_t index) {
    const Target& target = plan_.targets[index];
    value(*target.node, target.section->item);
  }

  void array(const doc::Node& node, Place place) {
    out_.begin_array();
    for (const doc::Node& element : node) value(element, place_below(place, element));
    out_.end_array();
  }

  void object(const doc::Node& node, Place place, const Section* section) {
    const doc::Node* reference = reference_of(node, place);
    out_.begin_object();
    for (const doc::Node& member : node.members()) {
      out_.key(member.key());
      if (&member == reference) {
        text(member);
      } else {
        this->member(member, place);
      }
    }
    end_of(place, section);
    out_.end_object();
  }

  void member(const doc::Node& member, Place place) {
    const bool holds = place == (plan_.swagger ? Place::kRoot : Place::kComponents);
    const Section* section = holds ? section_named(member.key(), plan_.swagger) : nullptr;
    value(member, place_below(place, member), section);
    if (section != nullptr) written_.insert(section);
    if (place == Place::kRoot && member.key() == "components") components_written_ = true;
  }

  /// A value in the place of a reference to it; what stands beside the reference counts more.
  void place_here(const doc::Node& node, const doc::Node& content, Place place,
                  const Section* section) {
    if (node.size() == 1 || !content.is_object()) return value(content, place, section);
    out_.begin_object();
    for (const doc::Node& member : content.members()) {
      if (node.find(member.key()) != nullptr) continue;
      out_.key(member.key());
      this->member(member, place);
    }
    for (const doc::Node& member : node.members()) {
      if (member.key() == "$ref") continue;
      out_.key(member.key());
      this->member(member, place);
    }
    end_of(place, section);
    out_.end_object();
  }

  /// What comes behind the members of an object: entries of a section, or whole sections.
  void end_of(Place place, const Section* section) {
    if (section != nullptr) added(*section);
    if (place == Place::kRoot && !plan_.swagger && !components_written_ && has_any_added()) {
      out_.key("components");
      out_.begin_object();
      new_sections();
      out_.end_object();
    }
    if (place == (plan_.swagger ? Place::kRoot : Place::kComponents)) new_sections();
  }

  void new_sections() {
    for (const Section& section : sections()) {
      if (written_.count(&section) != 0 || !has_added(section)) continue;
      out_.key(plan_.swagger ? section.swagger : section.openapi);
      out_.begin_object();
      added(section);
      out_.end_object();
    }
  }

  void added(const Section& section) {
    if (!has_added(section)) return;
    for (const std::size_t index : plan_.added.at(&section)) {
      out_.key(plan_.targets[index].name);
      target(index);
    }
  }

  [[nodiscard]] bool has_added(const Section& section) const {
    return plan_.added.find(&section) != plan_.added.end();
  }
  [[nodiscard]] bool has_any_added() const { return !plan_.added.empty(); }

  const Plan& plan_;
  doc::Sink& out_;
  std::unordered_set<const Section*> written_;
  bool components_written_ = false;
};

}  // namespace

void write_bundle(Files& files, const Plan& plan, doc::Sink& out) {
  Writer(plan, out).value(*files.main().document.root, Place::kRoot);
}

}  // namespace gwport::convert::bundle
