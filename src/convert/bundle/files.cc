#include "convert/bundle/files.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <utility>

#include "convert/bundle/place.h"
#include "diag/catalogue/bundle.h"
#include "doc/pointer.h"

namespace gwport::convert::bundle {
namespace {

/// References that lead to references: more is a circle, or nobody's intention.
constexpr int kMostSteps = 100;

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// With %XX as the byte that it stands for.
std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size();
    const int high = escape ? hex_value(text[i + 1]) : -1;
    const int low = escape ? hex_value(text[i + 2]) : -1;
    if (high >= 0 && low >= 0) {
      decoded += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      decoded += text[i];
    }
  }
  return decoded;
}

/// "https:", "file:", "//host": addresses, not paths. A letter and a colon is no drive here.
bool is_address(std::string_view reference) {
  if (reference.starts_with("//")) return true;
  const std::size_t end = reference.find_first_of(":/#?");
  if (end == std::string_view::npos || end == 0 || reference[end] != ':') return false;
  return std::all_of(
      reference.begin(), reference.begin() + static_cast<std::ptrdiff_t>(end),
      [](unsigned char c) { return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.'; });
}

/// The part that says where in the file, with its `#`.
std::string fragment_of(std::string_view reference) {
  return "#" +
         std::string(reference.substr(std::min(reference.find('#'), reference.size() - 1) + 1));
}

/// The name that a pointer ends with, decoded; empty for the whole document.
std::string last_token(std::string_view pointer) {
  const std::size_t slash = pointer.rfind('/');
  if (slash == std::string_view::npos) return {};
  std::string token;
  for (std::size_t i = slash + 1; i < pointer.size(); ++i) {
    const bool escape = pointer[i] == '~' && i + 1 < pointer.size();
    if (!escape) {
      token += pointer[i];
    } else {
      token += pointer[++i] == '1' ? '/' : '~';
    }
  }
  return token;
}

std::string normal(const std::filesystem::path& path) { return path.lexically_normal().string(); }

}  // namespace

/// One reference, taken apart and looked up.
struct Files::Step {
  File* file = nullptr;
  const doc::Node* node = nullptr;
  std::string pointer;
};

Files::Files(doc::Document main, const std::string& path, Open open, text::ReadOptions options)
    : open_(std::move(open)), options_(options) {
  files_.push_back({normal(path), std::move(main), {}});
  by_path_.emplace(files_.front().path, &files_.front());
  bytes_ = files_.front().document.source->text().size();
}

bool Files::fail(File& from, const doc::Node& value, const diag::Rule& rule,
                 std::string_view detail) {
  from.diagnostics.report(rule, value.span(), {value.text(), detail});
  return false;
}

File* Files::open(File& from, const doc::Node& value, const std::string& path) {
  const auto [known, fresh] = by_path_.emplace(path, nullptr);
  if (!fresh) return known->second;  // what is wrong with it was reported the first time
  Opening opening = open_(path);
  if (!opening.source) {
    from.diagnostics.report(*opening.fault, value.span(), {path, opening.reason});
    return nullptr;
  }
  File& file = files_.emplace_back();
  file.path = path;
  bytes_ += opening.source->text().size();
  file.document = text::read(std::move(opening.source), options_, file.diagnostics);
  if (file.document.root == nullptr) return nullptr;
  known->second = &file;
  return &file;
}

/// Follows the pointer, also through references on the way, which change the file.
const doc::Node* Files::look_up(Step& step, int depth) {
  const doc::Node* at = step.file->document.root;
  std::string_view left = step.pointer;
  while (at != nullptr && !left.empty()) {
    const std::size_t end = std::min(left.find('/', 1), left.size());
    const doc::Node* next = doc::resolve_pointer(*at, left.substr(0, end));
    const doc::Node* reference = next == nullptr ? reference_of(*at, Place::kOther) : nullptr;
    if (reference == nullptr) {
      at = next;
      left.remove_prefix(end);
      continue;
    }
    const Found found = find(*step.file, *reference, depth + 1);
    if (found.where == Found::Where::kNowhere) return nullptr;
    const bool in_main = found.where == Found::Where::kMain;
    step.file = in_main ? &main() : found.file;
    const std::string pointer = in_main ? percent_decoded(found.reference.substr(1)) : "";
    at = in_main ? doc::resolve_pointer(*main().document.root, pointer) : found.node;
  }
  return at;
}

bool Files::take_step(File& from, const doc::Node& value, Step& step, int depth) {
  const std::string_view reference = value.text();
  if (is_address(reference)) return fail(from, value, diag::rules::kBundleRemote, {});
  const std::size_t hash = std::min(reference.find('#'), reference.size());
  const std::string path = percent_decoded(reference.substr(0, hash));
  step.file = &from;
  if (!path.empty()) {
    const std::filesystem::path folder = std::filesystem::path(from.path).parent_path();
    step.file = open(from, value, normal(folder / path));
    if (step.file == nullptr) return false;
  }
  step.pointer = percent_decoded(reference.substr(std::min(hash + 1, reference.size())));
  const bool is_pointer = step.pointer.empty() || step.pointer.front() == '/';
  const std::string& named = step.file->path;
  step.node = is_pointer ? look_up(step, depth) : nullptr;
  if (step.node != nullptr) return true;
  fail(from, value, diag::rules::kBundleNothingThere, named);
  const bool in_main = is_pointer && path.empty() && &from != &main() &&
                       doc::resolve_pointer(*main().document.root, step.pointer) != nullptr;
  if (in_main) {
    from.diagnostics.list().back().hint =
        "a reference without a file means its own file; name " + main().path + " before the #";
  }
  return false;
}

Found Files::follow(File& from, const doc::Node& value, int depth) {
  Step step;
  if (!take_step(from, value, step, depth)) return {};
  Found end{Found::Where::kFile, {}, step.file, step.node, last_token(step.pointer)};
  if (const doc::Node* next = reference_of(*step.node, Place::kOther)) {
    end = find(*step.file, *next, depth + 1);
  }
  if (step.file != &main() || end.where == Found::Where::kNowhere) return end;
  return {Found::Where::kMain, fragment_of(value.text()), {}, {}, {}};
}

Found Files::find(File& from, const doc::Node& value, int depth) {
  const auto [known, fresh] = found_.emplace(&value, std::nullopt);
  if (!fresh && known->second) return *known->second;
  if (!fresh || depth > kMostSteps) {
    fail(from, value, diag::rules::kBundleEndless, {});
    return (found_[&value] = Found{}).value();
  }
  Found found = follow(from, value, depth);
  std::optional<Found>& kept = found_[&value];
  if (!kept) kept = std::move(found);  // else it led to itself, and is nowhere
  return *kept;
}

}  // namespace gwport::convert::bundle
