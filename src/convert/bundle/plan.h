// What a bundle is made of: which references change, and what comes in.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "convert/bundle/files.h"
#include "convert/bundle/place.h"
#include "doc/node.h"

namespace gwport::convert::bundle {

/// A value of another file that gets a name in the bundle.
struct Target {
  File* file = nullptr;
  const doc::Node* node = nullptr;
  const Section* section = nullptr;
  std::string name;
};

/// What is written for a reference.
struct Change {
  std::string reference;            ///< another text; empty: the value itself
  File* file = nullptr;             ///< of the value
  const doc::Node* node = nullptr;  ///< the value
};

struct Plan {
  bool swagger = false;
  std::unordered_map<const doc::Node*, Change> changes;  ///< by the string of the reference
  std::vector<Target> targets;                           ///< in the order in which they are named
  /// Entries of the document's sections that are nothing but a reference to another file: the
  /// target, by index, stands in their place.
  std::unordered_map<const doc::Node*, std::size_t> entries;
  /// Targets that are written behind the entries of a section, by index.
  std::unordered_map<const Section*, std::vector<std::size_t>> added;
};

/// Walks the main document and everything that it refers to. Values of a kind that can be named
/// become entries of their section, under the last part of the pointer or the name of the file; a
/// name that is taken gets a number. All other values stand where the reference stood. What is
/// wrong is reported in the files; the plan is of use only if nothing is.
[[nodiscard]] Plan make_plan(Files& files, bool swagger);

}  // namespace gwport::convert::bundle
