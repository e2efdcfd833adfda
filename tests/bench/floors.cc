#include "bench/floors.h"

#include <yaml.h>

#include <algorithm>
#include <ctime>
#include <nlohmann/json.hpp>
#include <vector>

namespace gwport::bench {
namespace {

struct NullHandler {
  bool null() { return true; }
  bool boolean(bool) { return true; }
  bool number_integer(std::int64_t) { return true; }
  bool number_unsigned(std::uint64_t) { return true; }
  bool number_float(double, const std::string&) { return true; }
  bool string(std::string&) { return true; }
  bool binary(std::vector<std::uint8_t>&) { return true; }
  bool start_object(std::size_t) { return true; }
  bool key(std::string&) { return true; }
  bool end_object() { return true; }
  bool start_array(std::size_t) { return true; }
  bool end_array() { return true; }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
    return false;
  }
};

void read_json(const std::string& text) {
  NullHandler handler;
  static_cast<void>(nlohmann::json::sax_parse(text, &handler));
}

void read_yaml(const std::string& text) {
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(text.data()),
                               text.size());
  for (bool more = true; more;) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) break;
    more = event.type != YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

double median_cpu_ms(void (*read)(const std::string&), const std::string& text) {
  std::vector<double> times;
  for (int i = 0; i < 7; ++i) {
    const std::clock_t begin = std::clock();
    read(text);
    times.push_back(static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
  }
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace

double json_floor_ms(const std::string& text) { return median_cpu_ms(read_json, text); }
double yaml_floor_ms(const std::string& text) { return median_cpu_ms(read_yaml, text); }

}  // namespace gwport::bench
