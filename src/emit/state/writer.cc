#include "emit/state/writer.h"

#include "text/read.h"

namespace gwport::emit {

void StateWriter::write(const model::Stage& stage) {
  sink_.begin_object();
  write_members(stage);
  for (const auto& [name, json] : stage.other) {
    diag::Diagnostics ignored;  // the text was made from a tree, so it can be read
    const doc::Document document = text::read(name, json, ignored);
    if (document.root == nullptr) continue;
    sink_.key(name);
    doc::send(*document.root, sink_);
  }
  sink_.end_object();
}

}  // namespace gwport::emit
