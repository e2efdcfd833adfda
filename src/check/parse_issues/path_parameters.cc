// Parameters in the text of a path that no list declares.
#include <algorithm>
#include <array>

#include "check/parse_issues/objects.h"
#include "diag/catalogue/parse_issues.h"
#include "doc/char_set.h"

namespace gwport::check {
namespace {

// The order in which the library goes over the operations here; it differs from its reading order.
constexpr std::array<std::string_view, 8> kMethods{"get",    "put",   "post",    "patch",
                                                   "delete", "trace", "options", "head"};

void collect(Reading& reading, const doc::Node* list, DeclaredNames& declared) {
  declared.all = false;
  declared.names.clear();
  if (list == nullptr || !list->is_array()) return;
  for (const doc::Node& parameter : *list) {
    if (!parameter.is_object() || !keeps_parameter(parameter)) continue;
    const doc::Node* const name = parameter.find("name");
    if (parameter.find("$ref") != nullptr) {
      declared.all = true;
    } else if (parameter.find("in")->text() == "path" && name != nullptr) {
      const std::string_view text = text_of(reading, *name);
      if (!is_blank(text)) declared.names.push_back(text);
    }
  }
  std::sort(declared.names.begin(), declared.names.end());
}

bool declares(const DeclaredNames& declared, std::string_view name) {
  return declared.all || std::binary_search(declared.names.begin(), declared.names.end(), name);
}

/// Takes the next part of the path that is a whole {name}; empty when there is none left.
std::string_view next_name(std::string_view& path) {
  constexpr doc::CharSet kSeparators("-/.");
  while (!path.empty()) {
    const std::size_t end = std::min(kSeparators.find_in(path), path.size());
    const std::string_view part = path.substr(0, end);
    path.remove_prefix(std::min(end + 1, path.size()));
    if (part.size() > 2 && part.starts_with('{') && part.ends_with('}')) {
      return part.substr(1, part.size() - 2);
    }
  }
  return {};
}

/// The library asks for a parameter called proxy+ for {proxy+}; the service is known not to.
/// Source: reported: import-rest-api of 2019 in columbia-it/django-jsonapi-training, whose answer
/// has no warnings for /{proxy+} with an OPTIONS method without parameters.
void read_names(Reading& reading, const doc::Node& item, std::string_view path,
                const Location& at) {
  std::vector<DeclaredNames>& declared = reading.declared;
  declared.resize(kMethods.size() + 1);
  std::array<const doc::Node*, kMethods.size()> operations{};
  for (std::size_t i = 0; i < kMethods.size(); ++i) {
    const doc::Node* const operation = item.find(kMethods[i]);
    if (operation == nullptr || !operation->is_object()) continue;
    operations[i] = operation;
    collect(reading, operation->find("parameters"), declared[i]);
  }
  collect(reading, item.find("parameters"), declared.back());
  for (std::string_view name = next_name(path); !name.empty(); name = next_name(path)) {
    if (name.ends_with('+') || declares(declared.back(), name)) continue;
    for (std::size_t i = 0; i < kMethods.size(); ++i) {
      if (operations[i] == nullptr || declares(declared[i], name)) continue;
      reading.messages.warn(diag::rules::kUndeclaredPathParameter, at, operations[i]->key_span(),
                            name);
    }
  }
}

}  // namespace

void read_path_parameters(Reading& reading, const doc::Node& path_item, std::string_view path,
                          const Location& at) {
  if (path.find('{') == std::string_view::npos) return;
  const doc::Node* const reference = path_item.find("$ref");
  if (reference == nullptr) return read_names(reading, path_item, path, at);
  if (!reference->is_string() && !next_name(path).empty()) {
    reading.messages.no_document(
        *reference,
        "the $ref of a path item has to be a string: the service's parser breaks off here");
  }
}

}  // namespace gwport::check
