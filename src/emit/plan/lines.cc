#include "emit/plan/lines.h"

#include "text/json_writer.h"

namespace gwport::emit {

std::string plan_lines(const Plan& plan) {
  std::string out;
  for (const Call& call : plan.calls) {
    // Operations are words, and the parameters are JSON already.
    out += R"({"operation":")" + call.operation + R"(","parameters":)" + call.parameters;
    if (call.defines) {
      out += R"(,"defines":)";
      text::JsonWriter writer(out, text::JsonStyle::kCompact);
      writer.begin_object();
      writer.member(call.defines->placeholder, call.defines->query);
      writer.end_object();
    }
    out += "}\n";
  }
  return out;
}

}  // namespace gwport::emit
