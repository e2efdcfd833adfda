// The command line.
#pragma once

namespace gwport::cli {

/// Runs gwport with these arguments and gives the exit status (cli/exit_code.h).
int run(int argc, char** argv);

}  // namespace gwport::cli
