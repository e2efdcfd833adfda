#include "pipeline/validate.h"

namespace gwport::pipeline {

Validation validate(std::unique_ptr<diag::Source> source, const ImportOptions& options) {
  ImportResult imported = import_api(std::move(source), options);
  return {std::move(imported.document), std::move(imported.diagnostics), imported.unreadable};
}

}  // namespace gwport::pipeline
