#include "cli/run.h"

#include <cstdio>

namespace gwport::cli {

int run(int argc, char** argv) {
  static_cast<void>(argc);
  static_cast<void>(argv);
  std::fputs("gwport: no command yet\n", stderr);
  return 2;
}

}  // namespace gwport::cli
