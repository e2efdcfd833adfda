// What both YAML libraries tell the tree: one stream of events with byte positions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "doc/node.h"

namespace gwport::text {

/// What may stand in front of a YAML node.
struct YamlProperties {
  std::uint32_t anchor = 0;  ///< number of the anchor, counted from 1; 0: none
  std::string_view tag;      ///< in full, as in "tag:yaml.org,2002:int"; empty: none
};

/// Why a library gave up.
enum class YamlFault {
  kSyntax,
  kTextAfterDocument,  ///< another document, or anything else after the end of the first
  kUnknownAnchor,      ///< an alias without an anchor before it
  kTooDeep,            ///< more nesting than the library takes; `problem` is its limit
};

/// Receives the nodes of one YAML document in text order. Spans are byte offsets into the whole
/// text and include tags, anchors and quotes; trailing blanks of block scalars are left out. Texts
/// are valid during the call only. A callback that returns false ends the reading.
class YamlEvents {
 public:
  virtual ~YamlEvents() = default;

  /// `plain`: neither quoted nor a block scalar nor tagged, or tagged "!": the text decides the
  /// type.
  virtual bool scalar(std::string_view value, doc::Span span, bool plain,
                      const YamlProperties& properties) = 0;
  virtual bool begin(doc::Kind kind, std::uint32_t offset, const YamlProperties& properties) = 0;
  /// `offset` is one past the closing bracket; Span::kNowhere for block style, which has none.
  virtual bool end(std::uint32_t offset) = 0;
  virtual bool alias(std::uint32_t anchor, doc::Span span) = 0;
  /// The last event if it comes. `problem` is the library's own wording (yaml_hint knows it).
  virtual void fault(YamlFault kind, doc::Span span, std::string_view problem) = 0;
};

/// Reads one document with libyaml. `start` is where YAML begins (past a byte order mark), `ascii`
/// how many bytes from there on are ASCII at least. The text must be valid UTF-8 without control
/// characters (check_bytes). No event at all comes for a text without a document.
void libyaml_events(std::string_view text, std::uint32_t start, std::uint32_t ascii,
                    YamlEvents& events);

/// The same with yaml-cpp, which gives start positions only: ends are found in the text.
void yaml_cpp_events(std::string_view text, std::uint32_t start, YamlEvents& events);

}  // namespace gwport::text
