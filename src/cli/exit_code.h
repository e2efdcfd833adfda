// What the exit status says; scripts rely on it.
#pragma once

namespace gwport::cli {

enum ExitCode : int {
  kFine = 0,      ///< done, and nothing found that counts
  kFindings = 1,  ///< findings of the chosen severity, or the service would refuse
  kTrouble = 2,   ///< wrong usage, a file that can't be used, or a limit of gwport's own
  kInternal = 3,  ///< a fault of gwport
  /// Nobody reads standard output any more, as behind `| head`: what a shell says of a program that
  /// the broken pipe's signal (13) ends.
  kReaderLeft = 128 + 13,
};

}  // namespace gwport::cli
