#include "convert/bundle/plan.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "convert/bundle/names.h"
#include "diag/catalogue/bundle.h"

namespace gwport::convert::bundle {
namespace {

/// What readers take; a deeper document could not be read again.
constexpr std::size_t kMostLevels = 512;

/// Values that stand where they are used are copies. As many may be written as the files have
/// bytes, which is about ten times as many as they have values, and some more.
constexpr std::size_t kFreeValues = 100'000;

/// How large a value is with everything that comes in.
struct Extent {
  std::size_t levels = 0;
  std::size_t values = 1;
};

class Planner {
 public:
  Planner(Files& files, bool swagger) : files_(files) { plan_.swagger = swagger; }

  Plan run() {
    File& main = files_.main();
    take_sections(main, *main.document.root);
    std::size_t values = walk(main, *main.document.root, Place::kRoot).values;
    for (std::size_t i = 0; i < plan_.targets.size() && !too_large_; ++i) {
      const Target target = plan_.targets[i];  // the list grows
      values += walk(*target.file, *target.node, target.section->item).values;
    }
    if (values > most_values()) too_large(main, *main.document.root);
    return std::move(plan_);
  }

 private:
  using Key = std::pair<const doc::Node*, const Section*>;
  struct KeyHash {
    std::size_t operator()(const Key& key) const {
      return std::hash<const void*>()(key.first) * 31 + std::hash<const void*>()(key.second);
    }
  };

  /// The value itself, or what it refers to in another file; null for all else.
  std::pair<File*, const doc::Node*> behind(File& file, const doc::Node& node) {
    const doc::Node* reference = reference_of(node, Place::kOther);
    if (reference == nullptr) return {&file, &node};
    const Found found = files_.find(file, *reference);
    return {found.file, found.node};
  }

  /// Looks for the sections, which can be in files of their own, and takes their names.
  void take_sections(File& main, const doc::Node& root) {
    File* file = &main;
    const doc::Node* holder = &root;
    if (!plan_.swagger) {
      holder = root.find("components");
      if (holder != nullptr) std::tie(file, holder) = behind(main, *holder);
    }
    if (holder == nullptr) return;
    for (const doc::Node& member : holder->members()) {
      const Section* section = section_named(member.key(), plan_.swagger);
      if (section == nullptr) continue;
      const auto [in, entries] = behind(*file, member);
      if (entries == nullptr) continue;
      for (const doc::Node& entry : entries->members()) names_.take(section, entry.key());
      for (const doc::Node& entry : entries->members()) take_entry(*in, entry, *section);
    }
  }

  /// Whether a reference of the main document stays in it: by a pointer, or by the name of a schema
  /// alone. Source: swagger-parser 1.0 and 2.0, which take a name without a dot or slash for that.
  [[nodiscard]] bool is_local(const doc::Node& reference, Place place) {
    const std::string_view text = reference.text();
    if (text.starts_with('#')) return true;
    if (place != Place::kSchema || text.find_first_of("./:#%") != text.npos) return false;
    const doc::Node* holder = files_.main().document.root;
    if (!plan_.swagger) holder = holder->find("components");
    const doc::Node* schemas =
        holder == nullptr ? nullptr : holder->find(plan_.swagger ? "definitions" : "schemas");
    return schemas != nullptr && schemas->find(text) != nullptr;
  }

  /// An entry that is nothing but a reference to another file gives its name to what is there.
  void take_entry(File& file, const doc::Node& entry, const Section& section) {
    const doc::Node* reference = reference_of(entry, section.item);
    if (reference == nullptr) {
      if (&file != &files_.main()) add({&file, &entry, &section, std::string(entry.key())});
      return;
    }
    const bool local = &file == &files_.main() && is_local(*reference, section.item);
    if (local || entry.size() != 1) return;
    const Found found = files_.find(file, *reference);
    if (found.where != Found::Where::kFile) return;
    if (by_node_.find({found.node, &section}) != by_node_.end()) return;
    plan_.entries[&entry] = add({found.file, found.node, &section, std::string(entry.key())});
  }

  std::size_t add(Target target) {
    by_node_[{target.node, target.section}] = plan_.targets.size();
    plan_.targets.push_back(std::move(target));
    return plan_.targets.size() - 1;
  }

  [[nodiscard]] std::size_t most_values() const { return files_.bytes() + kFreeValues; }

  Extent walk(File& file, const doc::Node& node, Place place) {
    if (node.is_scalar() || too_large_) return {};
    if (plan_.entries.find(&node) != plan_.entries.end()) return {};
    if ((walked_ += node.size()) > most_values()) return too_large(file, node);
    ++depth_;
    Extent extent;
    const doc::Node* reference = reference_of(node, place);
    if (reference != nullptr) extent = refer(file, *reference, place);
    for (const doc::Node& child : node) {
      if (child.shadowed() || &child == reference) continue;
      if (place == Place::kMapping) map(file, child);
      const Extent below = walk(file, child, place_below(place, child));
      extent.levels = std::max(extent.levels, below.levels + 1);
      extent.values += below.values;
    }
    --depth_;
    return extent;
  }

  /// Values of a discriminator's mapping can be names, too.
  void map(File& file, const doc::Node& value) {
    const bool reference =
        value.is_string() && value.text().find_first_of("/#") != value.text().npos;
    if (reference) refer(file, value, Place::kSchema);
  }

  /// Decides what becomes of a reference; gives the size of what comes in at its place.
  Extent refer(File& file, const doc::Node& reference, Place place) {
    if (&file == &files_.main() && is_local(reference, place)) return {};
    const Found found = files_.find(file, reference);
    if (found.where == Found::Where::kNowhere) return {};
    Change& change = plan_.changes[&reference];
    change = {found.reference, found.file, found.node};
    if (found.where == Found::Where::kMain) return {};
    const Section* section = section_for(place, plan_.swagger);
    if (section == nullptr) return place_here(file, reference, found, place);
    change.reference = reference_to(plan_.targets[target_of(file, reference, found, *section)]);
    return {};
  }

  /// The index of the target for a value.
  std::size_t target_of(File& file, const doc::Node& reference, const Found& found,
                        const Section& section) {
    const auto known = by_node_.find({found.node, &section});
    if (known != by_node_.end()) return known->second;
    const std::string wanted = wanted_name(found.name, found.file->path);
    const std::string name = names_.make(&section, wanted);
    if (name != wanted) {
      file.diagnostics.report(diag::rules::kBundleRenamed, reference.span(), {wanted, name});
    }
    const std::size_t index = add({found.file, found.node, &section, name});
    plan_.added[&section].push_back(index);
    return index;
  }

  /// A value that stands where the reference stood. It must not hold itself.
  Extent place_here(File& file, const doc::Node& reference, const Found& found, Place place) {
    const auto [known, fresh] = placed_.emplace(found.node, std::nullopt);
    if (!fresh && !known->second) {
      file.diagnostics.report(diag::rules::kBundleEndless, reference.span(), {reference.text()});
      return {};
    }
    if (fresh) {
      if (depth_ <= kMostLevels) placed_[found.node] = walk(*found.file, *found.node, place);
      if (depth_ > kMostLevels) placed_[found.node] = too_large(file, reference);
    }
    const Extent extent = *placed_[found.node];
    return depth_ + extent.levels > kMostLevels ? too_large(file, reference) : extent;
  }

  Extent too_large(File& file, const doc::Node& at) {
    if (!too_large_) file.diagnostics.report(diag::rules::kBundleTooLarge, at.span());
    too_large_ = true;
    return {};
  }

  [[nodiscard]] std::string reference_to(const Target& target) const {
    const Section& section = *target.section;
    return pointer_to(plan_.swagger ? section.swagger : section.openapi, target.name,
                      plan_.swagger);
  }

  Files& files_;
  Plan plan_;
  Names names_;
  std::unordered_map<Key, std::size_t, KeyHash> by_node_;
  std::unordered_map<const doc::Node*, std::optional<Extent>> placed_;  // nothing: being walked
  std::size_t walked_ = 0;
  std::size_t depth_ = 0;
  bool too_large_ = false;
};

}  // namespace

Plan make_plan(Files& files, bool swagger) { return Planner(files, swagger).run(); }

}  // namespace gwport::convert::bundle
