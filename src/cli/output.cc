#include "cli/output.h"

#include <unistd.h>

#include <cstdlib>
#include <string>

#include "report/printable.h"

namespace gwport::cli {

ExitCode deliver(const Arguments& arguments, std::string_view result, ExitCode status) {
  return deliver(arguments, pipeline::whole(result), status);
}

ExitCode deliver(const Arguments& arguments, const pipeline::Produce& result, ExitCode status) {
  const std::string path(arguments.value("output-file", "-"));
  const bool to_output = path == "-";
  const std::string error =
      to_output ? pipeline::write_standard_output(result) : pipeline::write_file(path, result);
  if (error.empty()) return status;
  complain("can't write " + (to_output ? "standard output" : path) + ": " + error);
  return kTrouble;
}

void complain(std::string_view message) {
  write_standard_error("gwport: " + report::printable(message) + '\n');
}

void write_standard_error(std::string_view text) {
  while (!text.empty()) {
    const ssize_t put = ::write(STDERR_FILENO, text.data(), text.size());
    if (put <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(put));
  }
}

bool wants_color(const Arguments& arguments, Stream stream) {
  const std::string_view when = arguments.value("color", "auto");
  if (when != "auto") return when == "always";
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  if (terminal == nullptr || std::string_view(terminal) == "dumb") return false;
  return ::isatty(stream == Stream::kOutput ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

}  // namespace gwport::cli
