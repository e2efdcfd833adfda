#include "lint/lint.h"

#include "lint/function_values.h"
#include "lint/walk.h"

namespace gwport::lint {

void lint(const Subject& subject, diag::Diagnostics& diagnostics) {
  take_functions(subject, diagnostics);
  Visit visit(subject, diagnostics);
  walk(visit);
}

}  // namespace gwport::lint
