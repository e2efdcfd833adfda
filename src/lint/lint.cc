#include "lint/lint.h"

#include "lint/walk.h"

namespace gwport::lint {

void lint(const Subject& subject, diag::Diagnostics& diagnostics) {
  Visit visit(subject, diagnostics);
  walk(visit);
}

}  // namespace gwport::lint
