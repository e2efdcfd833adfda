#include "cli/run.h"

#include <fcntl.h>

#include <algorithm>
#include <csignal>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/help.h"
#include "cli/options.h"
#include "cli/output.h"
#include "pipeline/temporary.h"

namespace gwport::cli {
namespace {

/// A descriptor 0 to 2 that is closed would be given to the next file that is opened: fill it with
/// one that can be neither read nor written as its users expect.
void fill_standard_descriptors() {
  for (const int descriptor : {0, 1, 2}) {
    if (::fcntl(descriptor, F_GETFD) >= 0) continue;
    static_cast<void>(::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY));
  }
}

extern "C" void clean_up_and_end(int signal) {
  pipeline::remove_temporaries();
  std::signal(signal, SIG_DFL);
  sigset_t this_one;
  sigemptyset(&this_one);
  sigaddset(&this_one, signal);
  pthread_sigmask(SIG_UNBLOCK, &this_one, nullptr);
  std::raise(signal);
}

/// Signals that end the program leave no temporary file. Those that a parent turned off (nohup)
/// stay off.
void catch_ends() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    if (std::signal(signal, clean_up_and_end) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

const Command* find_command(std::string_view name) {
  const auto all = commands();
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Command* command) { return command->name == name; });
  return found == all.end() ? nullptr : *found;
}

ExitCode misused(std::string_view problem, std::string_view help) {
  complain(std::string(problem) + "; see 'gwport " + std::string(help) + "'");
  return kTrouble;
}

ExitCode unknown_command(std::string_view name) {
  std::vector<std::string_view> names{"help"};
  for (const Command* command : commands()) names.push_back(command->name);
  return misused(unknown(name.starts_with('-') ? "option" : "command", name, names), "help");
}

ExitCode run_command(const Command& command, int argc, const char* const* argv) {
  const std::string name(command.name);
  const ParsedArguments parsed = parse_arguments(command.options, argc, argv);
  if (!parsed.error.empty()) return misused(name + ": " + parsed.error, "help " + name);
  if (parsed.arguments.has("help")) return deliver({}, command_help(command));
  const std::size_t operands = parsed.arguments.operands().size();
  if (operands < command.min_operands) {
    return misused(name + " needs " + std::string(command.operands), "help " + name);
  }
  if (operands > command.max_operands) {
    const std::string& first = parsed.arguments.operands()[command.max_operands];
    return misused(name + ": operand '" + first + "' is one too many", "help " + name);
  }
  return command.run(parsed.arguments);
}

ExitCode dispatch(int argc, const char* const* argv) {
  if (argc < 2) {
    write_standard_error(general_help());
    return kTrouble;
  }
  const std::string_view name = argv[1];
  if (name == "--version") return deliver({}, version_line());
  if (name == "--help" || name == "-h" || name == "help") {
    if (argc < 3) return deliver({}, general_help());
    const Command* about = find_command(argv[2]);
    return about == nullptr ? unknown_command(argv[2]) : deliver({}, command_help(*about));
  }
  const Command* command = find_command(name);
  return command == nullptr ? unknown_command(name) : run_command(*command, argc - 1, argv + 1);
}

}  // namespace

int run(int argc, char** argv) {
  fill_standard_descriptors();
  // A reader that went away, or a file at the size limit, is a write error like any other.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  catch_ends();
  try {
    return dispatch(argc, argv);
  } catch (const std::bad_alloc&) {
    complain("out of memory");
  } catch (const std::exception& fault) {
    complain(std::string("internal error: ") + fault.what());
  }
  return kInternal;
}

}  // namespace gwport::cli
