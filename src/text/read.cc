#include "text/read.h"

#include "text/json_reader.h"

namespace gwport::text {

doc::Document read(std::unique_ptr<diag::Source> source, const ReadOptions& options,
                   diag::Diagnostics& diagnostics) {
  doc::Document document;
  document.source = std::move(source);
  document.arena = std::make_unique<doc::Arena>(document.source->text().size() + 4096);
  read_json(document, options, diagnostics);
  return document;
}

doc::Document read(std::string_view name, std::string_view text, diag::Diagnostics& diagnostics) {
  return read(std::make_unique<diag::Source>(std::string(name), std::string(text)), {},
              diagnostics);
}

}  // namespace gwport::text
