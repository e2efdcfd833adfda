#include "cli/output.h"

#include <unistd.h>

#include <cstdlib>
#include <string>

#include "report/printable.h"

namespace gwport::cli {
namespace {

ExitCode print(const pipeline::Produce& result, ExitCode status) {
  const pipeline::Printed printed = pipeline::write_standard_output(result);
  if (printed.error.empty()) return status;
  if (printed.reader_left) return kReaderLeft;
  complain("can't write standard output: " + printed.error);
  return kTrouble;
}

ExitCode write_result(const std::string& path, const pipeline::Produce& result, ExitCode status) {
  if (path == "-") return print(result, status);
  const std::string error = pipeline::write_file(path, result);
  if (error.empty()) return status;
  complain("can't write " + path + ": " + error);
  return kTrouble;
}

}  // namespace

ExitCode deliver(const Arguments& arguments, std::string_view result, ExitCode status) {
  return deliver(arguments, pipeline::whole(result), status);
}

ExitCode deliver(const Arguments& arguments, const pipeline::Produce& result, ExitCode status) {
  return write_result(std::string(arguments.value("output-file", "-")), result, status);
}

ExitCode deliver_to(const std::string& path, const pipeline::Produce& result) {
  return write_result(path, result, kFine);
}

ExitCode deliver_to(const std::string& path, std::string_view result) {
  return deliver_to(path, pipeline::whole(result));
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
