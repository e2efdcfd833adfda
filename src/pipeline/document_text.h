// Documents as text, in the notation of another one.
#pragma once

#include <functional>

#include "doc/document.h"
#include "doc/sink.h"
#include "pipeline/write.h"

namespace gwport::pipeline {

/// The notation of what is written.
enum class OutFormat {
  kSame,  ///< that of the input: JSON stays JSON, on one line if it was, and YAML stays YAML
  kJson,
  kYaml,
};

/// The notation of a result for which `like` was the input.
[[nodiscard]] doc::Format format_of_result(const doc::Document& like, OutFormat format);

/// The text, with a line end, of what `write` sends to the sink that it is given. It can be made as
/// often as it is called for; `like` is not kept.
[[nodiscard]] Produce document_text(const doc::Document& like, OutFormat format,
                                    std::function<void(doc::Sink&)> write);

}  // namespace gwport::pipeline
