// Whether a JSON value is a JSON Schema of draft 4, noticed while it is being written.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "doc/node.h"
#include "doc/sink.h"
#include "text/draft4_words.h"

namespace gwport::text {

using ForeignPlaces = std::array<std::string, kForeignWords.size()>;

/// Passes one schema on to another sink and checks it on the way as the draft 4 metaschema does:
/// kinds of values, the seven types, lists without repetitions, counts of at least 0, multipleOf
/// above 0, exclusive limits only beside limits. Patterns are not read as regular expressions, and
/// lists and objects in an enum are not compared. Linear in the text, and needs no tree, which no
/// general validator can offer.
class Draft4Sink : public doc::Sink {
 public:
  /// `to` must live as long as the object.
  explicit Draft4Sink(doc::Sink& to) : to_(to) {}

  /// The pointer of the first fault, from the schema on; null when there is none.
  [[nodiscard]] const std::optional<std::string>& fault() const { return fault_; }

  /// For each of kForeignWords the pointer of the first place where it is a keyword; empty where it
  /// is none.
  [[nodiscard]] const ForeignPlaces& foreign() const { return foreign_; }

  void null() override;
  void boolean(bool value) override;
  void number(std::string_view lexeme) override;
  void string(std::string_view value) override;
  /// `name` must stay valid until the object that it stands in is closed.
  void key(std::string_view name) override;
  void begin_object() override;
  void end_object() override;
  void begin_array() override;
  void end_array() override;

 private:
  struct Level {
    Draft4Inside inside = Draft4Inside::kAnything;
    bool list = false;
    bool empty = true;
    std::uint8_t limits = 0;           ///< which of the four limits a schema has, as bits
    const Draft4Word* word = nullptr;  ///< of the member being written; null for unknown words
    std::string_view key;
    std::unordered_set<std::string> seen;  ///< what a list without repetitions holds
  };

  Draft4Inside begin(doc::Kind kind);
  void end();
  void scalar(doc::Kind kind, std::string_view text);
  void report(std::string_view last);
  [[nodiscard]] std::string place() const;

  doc::Sink& to_;
  std::vector<Level> levels_;
  std::optional<std::string> fault_;
  ForeignPlaces foreign_;
};

/// The pointer of the first place where the value is no JSON Schema of draft 4; null when it is
/// one.
[[nodiscard]] std::optional<std::string> draft4_fault(const doc::Node& schema);

}  // namespace gwport::text
