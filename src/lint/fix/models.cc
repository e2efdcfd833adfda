// Models, their uses, and names that the service takes.
#include <algorithm>
#include <unordered_set>

#include "lint/fix/fixing.h"

namespace gwport::lint {
namespace {

constexpr std::string_view kPrefixes[] = {"#/definitions/", "#/components/schemas/"};

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// "order_line" is "orderLine".
std::string alphanumeric(std::string_view name) {
  std::string out;
  bool raise = false;
  for (const char c : name) {
    if (!is_alphanumeric(c)) {
      raise = !out.empty();
      continue;
    }
    out += raise && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    raise = false;
  }
  return out.empty() ? "Model" : out;
}

int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The token of a reference without its escapes: %41, ~1 and ~0.
std::string unescaped(std::string_view token) {
  std::string out;
  for (std::size_t i = 0; i < token.size(); ++i) {
    const bool percent =
        token[i] == '%' && i + 2 < token.size() && hex(token[i + 1]) >= 0 && hex(token[i + 2]) >= 0;
    if (percent) {
      out += static_cast<char>(hex(token[i + 1]) * 16 + hex(token[i + 2]));
      i += 2;
    } else if (token[i] == '~' && i + 1 < token.size() &&
               (token[i + 1] == '0' || token[i + 1] == '1')) {
      out += token[++i] == '0' ? '~' : '/';
    } else {
      out += token[i];
    }
  }
  return out;
}

/// The prefix of a local reference to a model; empty for any other text.
std::string_view prefix_of(std::string_view reference) {
  for (const std::string_view prefix : kPrefixes) {
    if (reference.starts_with(prefix)) return prefix;
  }
  return {};
}

/// The text with the name of a model in it replaced.
std::string renamed(std::string_view text, std::string_view name) {
  const std::string_view prefix = prefix_of(text);
  if (prefix.empty()) return std::string(name);
  const std::size_t end = std::min(text.find('/', prefix.size()), text.size());
  return std::string(prefix).append(name).append(text.substr(end));
}

/// Whether the text is the name of a model in a documentation part: {"type": "MODEL", "name": ...}.
bool names_model(const doc::Node& location) {
  const doc::Node* type = location.find("type");
  return type != nullptr && type->is_string() && type->text() == "MODEL";
}

}  // namespace

const doc::Node* Fixing::models() const {
  if (dialect == doc::Dialect::kSwagger2) return root().find("definitions");
  const doc::Node* components = root().find("components");
  return components == nullptr ? nullptr : components->find("schemas");
}

void Fixing::add_use(const doc::Node& text) const {
  const std::string_view prefix = prefix_of(text.text());
  if (prefix.empty()) {
    uses_[std::string(text.text())].push_back(&text);
    return;
  }
  const std::string_view rest = text.text().substr(prefix.size());
  uses_[unescaped(rest.substr(0, rest.find('/')))].push_back(&text);
}

void Fixing::collect_uses(const doc::Node& node) const {
  const bool mapping = node.key() == "mapping";
  const bool location = node.key() == "location" && node.is_object() && names_model(node);
  for (const doc::Node& child : node) {
    if (child.is_string()) {
      const bool reference = child.key() == "$ref" && !prefix_of(child.text()).empty();
      if (reference || mapping || (location && child.key() == "name")) add_use(child);
    } else if (!child.aliased()) {
      collect_uses(child);
    }
  }
}

void Fixing::find_models() const {
  if (found_) return;
  found_ = true;
  collect_uses(root());
  const doc::Node* all = models();
  if (all == nullptr || !all->is_object()) return;
  std::unordered_set<std::string> taken;
  const auto is_good = [](const doc::Node& model) {
    return std::all_of(model.key().begin(), model.key().end(), is_alphanumeric);
  };
  for (const doc::Node& model : *all) {
    if (is_good(model)) taken.emplace(model.key());
  }
  for (const doc::Node& model : *all) {
    if (is_good(model)) continue;
    const auto [place, is_new] = new_names_.try_emplace(model.key());
    if (!is_new) {  // of two models of one name the last one counts: they must keep it
      place->second.clear();
      continue;
    }
    const std::string base = alphanumeric(model.key());
    std::string name = base;
    for (int number = 2; !taken.insert(name).second; ++number) name = base + std::to_string(number);
    place->second = name;
  }
}

const Fixing::Uses& Fixing::uses_of(std::string_view model) const {
  find_models();
  return uses_[std::string(model)];
}

const std::string& Fixing::new_name_of(std::string_view model) const {
  find_models();
  return new_names_[model];
}

FixPointer rename_model(const Fixing& fixing, const diag::Diagnostic& diagnostic) {
  const Path path = fixing.path_of(diagnostic);
  if (path.size() < 2 || path[path.size() - 2] != fixing.models()) return nullptr;
  const doc::Node& model = *path.back();
  const std::string& name = fixing.new_name_of(model.key());
  if (name.empty()) return nullptr;
  Draft draft(fixing.source);
  draft.rename(model, name);
  for (const doc::Node* use : fixing.uses_of(model.key())) {
    draft.set_text_everywhere(*use, renamed(use->text(), name));
  }
  return draft.finish("rename the model to " + name + ", and all references to it");
}

}  // namespace gwport::lint
