#include "pipeline/document_text.h"

#include <string>
#include <string_view>
#include <utility>

#include "text/json_writer.h"
#include "text/yaml_writer.h"

namespace gwport::pipeline {
namespace {

bool on_one_line(std::string_view text) {
  return text.substr(0, text.find_last_not_of("\r\n") + 1).find('\n') == text.npos &&
         text.size() > 2;
}

/// Hands the text over from time to time, so that a large one never stands in memory as a whole.
class PiecewiseYaml : public text::YamlWriter {
 public:
  PiecewiseYaml(std::string& text, const Put& put)
      : YamlWriter(text, text::YamlStyle::kPlain), text_(text), put_(put) {}

  void key(std::string_view name) override {
    if (text_.size() >= kPiece) {
      put_(text_);
      text_.clear();
    }
    YamlWriter::key(name);
  }

 private:
  static constexpr std::size_t kPiece = std::size_t{32} << 10;
  std::string& text_;
  const Put& put_;
};

}  // namespace

doc::Format format_of_result(const doc::Document& like, OutFormat format) {
  if (format == OutFormat::kSame) return like.format;
  return format == OutFormat::kJson ? doc::Format::kJson : doc::Format::kYaml;
}

Produce document_text(const doc::Document& like, OutFormat format,
                      std::function<void(doc::Sink&)> write) {
  if (format_of_result(like, format) == doc::Format::kYaml) {
    return [write = std::move(write)](const Put& put) {
      std::string text;
      PiecewiseYaml writer(text, put);
      write(writer);
      put(text += '\n');
    };
  }
  const bool compact = format == OutFormat::kSame && on_one_line(like.source->text());
  const text::JsonStyle style = compact ? text::JsonStyle::kCompact : text::JsonStyle::kPretty;
  return [write = std::move(write), style](const Put& put) {
    text::JsonWriter writer([&put](std::string_view piece) { put(piece); }, style,
                            text::JsonEnd::kNewLine);
    write(writer);
  };
}

}  // namespace gwport::pipeline
