#include "report/unified_diff.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gwport::report {
namespace {

using Lines = std::vector<std::string_view>;
constexpr std::size_t kContext = 3;

/// With their line ends.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t size = end == text.npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// Lines [begin, end) of the old text give way to [new_begin, new_end) of the new one.
struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t new_begin = 0;
  std::size_t new_end = 0;
};

class Differ {
 public:
  Differ(const Lines& before, const Lines& after) : before_(before), after_(after) {}

  std::vector<Change> run() {
    Change all{0, before_.size(), 0, after_.size()};
    trim(all);
    std::size_t old_at = all.begin;
    std::size_t new_at = all.new_begin;
    for (const auto& [old_line, new_line] : anchors(all)) {
      add({old_at, old_line, new_at, new_line});
      old_at = old_line + 1;
      new_at = new_line + 1;
    }
    add({old_at, all.end, new_at, all.new_end});
    return std::move(changes_);
  }

 private:
  using Pair = std::pair<std::size_t, std::size_t>;

  /// Takes equal lines off both ends.
  void trim(Change& change) const {
    while (change.begin < change.end && change.new_begin < change.new_end &&
           before_[change.begin] == after_[change.new_begin]) {
      ++change.begin;
      ++change.new_begin;
    }
    while (change.begin < change.end && change.new_begin < change.new_end &&
           before_[change.end - 1] == after_[change.new_end - 1]) {
      --change.end;
      --change.new_end;
    }
  }

  /// Lines that stand once in each text, in the same order in both: the longest such list.
  [[nodiscard]] std::vector<Pair> anchors(const Change& all) const {
    struct Places {
      std::size_t old_count = 0, new_count = 0, new_line = 0;
    };
    std::unordered_map<std::string_view, Places> places;
    for (std::size_t i = all.begin; i < all.end; ++i) ++places[before_[i]].old_count;
    for (std::size_t i = all.new_begin; i < all.new_end; ++i) {
      Places& each = places[after_[i]];
      ++each.new_count;
      each.new_line = i;
    }
    std::vector<Pair> unique;
    for (std::size_t i = all.begin; i < all.end; ++i) {
      const Places& each = places.find(before_[i])->second;
      if (each.old_count == 1 && each.new_count == 1) unique.emplace_back(i, each.new_line);
    }
    return increasing(unique);
  }

  /// The longest list of pairs whose second parts rise, too.
  [[nodiscard]] static std::vector<Pair> increasing(const std::vector<Pair>& pairs) {
    constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> tails;  // the pair that ends the best list of each length
    std::vector<std::size_t> previous(pairs.size(), kNone);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const auto place = std::lower_bound(
          tails.begin(), tails.end(), pairs[i].second,
          [&](std::size_t tail, std::size_t line) { return pairs[tail].second < line; });
      if (place != tails.begin()) previous[i] = *(place - 1);
      if (place == tails.end()) {
        tails.push_back(i);
      } else {
        *place = i;
      }
    }
    std::vector<Pair> list;
    for (std::size_t i = tails.empty() ? kNone : tails.back(); i != kNone; i = previous[i]) {
      list.push_back(pairs[i]);
    }
    std::reverse(list.begin(), list.end());
    return list;
  }

  void add(Change change) {
    trim(change);
    if (change.begin == change.end && change.new_begin == change.new_end) return;
    changes_.push_back(change);
  }

  const Lines& before_;
  const Lines& after_;
  std::vector<Change> changes_;
};

/// "12,3": where lines begin, counted from 1, and how many they are.
std::string range(std::size_t begin, std::size_t size) {
  // Of no lines the one before them is named.
  std::string text = std::to_string(size == 0 ? begin : begin + 1);
  if (size != 1) (text += ',') += std::to_string(size);
  return text;
}

void append_lines(std::string& out, char mark, const Lines& lines, std::size_t begin,
                  std::size_t end) {
  for (std::size_t i = begin; i < end; ++i) {
    out += mark;
    out += lines[i];
    if (!lines[i].ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
}

/// The changes [first, last), which are near each other.
void append_hunk(std::string& out, const Lines& before, const Lines& after,
                 const std::vector<Change>& changes, std::size_t first, std::size_t last) {
  const std::size_t lead = std::min(kContext, changes[first].begin);
  const Change& end = changes[last - 1];
  const std::size_t tail = std::min(kContext, before.size() - end.end);
  const std::size_t old_begin = changes[first].begin - lead;
  const std::size_t new_begin = changes[first].new_begin - lead;
  out += "@@ -" + range(old_begin, end.end + tail - old_begin);
  out += " +" + range(new_begin, end.new_end + tail - new_begin) + " @@\n";
  std::size_t at = old_begin;
  for (std::size_t i = first; i < last; ++i) {
    append_lines(out, ' ', before, at, changes[i].begin);
    append_lines(out, '-', before, changes[i].begin, changes[i].end);
    append_lines(out, '+', after, changes[i].new_begin, changes[i].new_end);
    at = changes[i].end;
  }
  append_lines(out, ' ', before, at, end.end + tail);
}

/// The name as git and patch read it: a tab behind one with blanks, quotes around one that would
/// break the line.
std::string file_name(std::string_view name) {
  const auto breaks = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7f;
  };
  if (std::none_of(name.begin(), name.end(), breaks)) {
    return std::string(name) + (name.find(' ') == name.npos ? "" : "\t");
  }
  std::string out = "\"";
  for (const char c : name) {
    if (!breaks(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '\\';
    for (const int shift : {6, 3, 0}) out += static_cast<char>('0' + ((byte >> shift) & 7));
  }
  return out + '"';
}

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before, std::string_view after) {
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const std::vector<Change> changes = Differ(old_lines, new_lines).run();
  if (changes.empty()) return {};
  const std::string file = file_name(name);
  std::string out = "--- " + file + "\n+++ " + file + '\n';
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t last = first + 1;
    while (last < changes.size() && changes[last].begin - changes[last - 1].end <= 2 * kContext) {
      ++last;
    }
    append_hunk(out, old_lines, new_lines, changes, first, last);
    first = last;
  }
  return out;
}

}  // namespace gwport::report
