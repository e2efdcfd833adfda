// The inputs beside the document: states and values.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "diag/diagnostic.h"
#include "diag/source.h"
#include "doc/document.h"
#include "model/state.h"
#include "read/state/state.h"
#include "text/read.h"

namespace gwport::pipeline {

/// A value of type T out of a file, or the reasons why there is none.
template <class T>
struct Loaded {
  doc::Document document;  ///< keeps the text for positions
  diag::Diagnostics diagnostics;
  std::optional<T> value;  ///< empty if something in the file is wrong
};

/// Reads what `gwport import` printed, or what the Get calls of the API returned, put together.
[[nodiscard]] Loaded<model::State> load_state(std::unique_ptr<diag::Source> source,
                                              const text::ReadOptions& options);

/// The same; `origins` says whether the entities know their places in the text.
[[nodiscard]] Loaded<model::State> load_state(std::unique_ptr<diag::Source> source,
                                              const text::ReadOptions& options,
                                              read::Origins origins);

/// Values of variables, by full name ("AWS::Region").
using Values = std::vector<std::pair<std::string, std::string>>;

/// Reads {"name": "value", ...}; numbers and booleans count as their text.
[[nodiscard]] Loaded<Values> load_values(std::unique_ptr<diag::Source> source,
                                         const text::ReadOptions& options);

}  // namespace gwport::pipeline
