#include "bench/process.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace gwport::bench {
namespace {

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

[[noreturn]] void execute(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const int nowhere = open("/dev/null", O_RDWR);
  dup2(nowhere, 0);
  dup2(nowhere, 1);
  dup2(nowhere, 2);
  execv(arguments[0], arguments.data());
  _exit(127);
}

}  // namespace

Usage run(const std::vector<std::string>& command) {
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) execute(command);
  int status = 0;
  rusage usage{};
  if (child < 0 || wait4(child, &status, 0, &usage) != child) return {};
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
  return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), wall.count(),
          static_cast<std::size_t>(usage.ru_maxrss), WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Usage median(const std::vector<std::string>& command, int runs, int worst) {
  std::vector<Usage> all;
  for (int i = 0; i < runs; ++i) {
    all.push_back(run(command));
    const int status = all.back().status;
    if (status >= 0 && status <= worst) continue;  // 1: the service would refuse, which is work too
    std::fprintf(stderr, "%s %s ended with %d\n", command[0].c_str(), command[1].c_str(), status);
    std::exit(2);
  }
  std::sort(all.begin(), all.end(),
            [](const Usage& a, const Usage& b) { return a.cpu_ms < b.cpu_ms; });
  Usage middle = all[all.size() / 2];
  for (const Usage& each : all) middle.wall_ms = std::min(middle.wall_ms, each.wall_ms);
  return middle;
}

}  // namespace gwport::bench
