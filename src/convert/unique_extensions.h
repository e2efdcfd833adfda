// No object with an x- key twice: what a conversion keeps, and what someone named like that.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "doc/sink.h"

namespace gwport::convert {

/// Passes a document on. Of x- keys that an object has twice the first one is written, without a
/// word: that the second one means something else is reported where it stands in the document.
class UniqueExtensions : public doc::Sink {
 public:
  /// `to` must live as long as the object.
  explicit UniqueExtensions(doc::Sink& to) : to_(to) {}

  void null() override {
    if (passes()) to_.null();
  }
  void boolean(bool value) override {
    if (passes()) to_.boolean(value);
  }
  void number(std::string_view lexeme) override {
    if (passes()) to_.number(lexeme);
  }
  void string(std::string_view value) override {
    if (passes()) to_.string(value);
  }
  void key(std::string_view name) override;
  void begin_object() override;
  void end_object() override;
  void begin_array() override;
  void end_array() override;

 private:
  /// Whether a scalar is written; one after a key that is left out is the end of that.
  bool passes();
  bool begin();

  doc::Sink& to_;
  /// An open object.
  struct Level {
    std::size_t first;                                      ///< of its x- keys in names_
    std::unique_ptr<std::unordered_set<std::string>> many;  ///< instead, if it has more than a few
  };
  /// Whether the innermost object has no such key yet; it has one then.
  bool is_new(std::string_view name);

  std::vector<Level> levels_;
  std::vector<std::string> names_;  // x- keys of all open objects, and room that is left of others
  std::size_t used_ = 0;            // of names_
  std::size_t depth_ = 0;           // containers open in what is left out
  bool left_out_ = false;           // the value of a repeated key comes, or goes on
};

}  // namespace gwport::convert
