// How much a conversion may write of what stands in its document once.
#pragma once

#include <cstddef>

#include "doc/node.h"

namespace gwport::convert {

/// Copies of shared things (schemas for each media type, forms for each operation, path items)
/// may have 10 times the bytes of the document and a megabyte more: a small document must not stand
/// for an endless one. What is read again for every use counts too, so the time is bounded as well.
class Budget {
 public:
  explicit Budget(const doc::Node& root);

  /// Whether one more copy of a value may be written, with all that aliases stand for in it. After
  /// the first no, all answers are no.
  [[nodiscard]] bool take(const doc::Node& value);
  [[nodiscard]] bool take(std::size_t bytes);

 private:
  std::size_t left_;
};

}  // namespace gwport::convert
