// gwport request: the HTTP request of a call, or what makes a client send it.
#include "pipeline/request.h"

#include <array>

#include "cli/command.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/request_settings.h"
#include "cli/settings.h"
#include "pipeline/answer.h"

namespace gwport::cli {

extern const Command kRequest;

namespace {

constexpr std::array<std::string_view, 5> kForms{"http", "json", "curl", "aws-cli", "boto3"};
constexpr std::array<std::string_view, 4> kClients{"awscli1", "awscli2", "boto3", "jssdk"};

constexpr Option kRequestOptions[] = {
    {"emit", 0, "FORM",
     "http (default): the bytes of the request; json: its parts;\n"
     "curl, aws-cli: a shell command; boto3: a Python program",
     kForms},
    {"client", 0, "CLIENT",
     "http, json: as awscli1, awscli2 (default), boto3 or jssdk\n"
     "sends it",
     kClients},
    {"body", 0, "FILE", "the file to send, instead of an operand; fileb://FILE as well"},
    {"region", 0, "REGION", "the endpoint; else AWS_REGION, AWS_DEFAULT_REGION, us-east-1"},
    {"limit", 0, "body=N|none", "the largest body that is sent; 6 MB"},
    {"force", 0, "", "write the request even if the service would refuse it"},
};

constexpr std::span<const Option> kOptions[] = {kRequestOptions, kCallOptions, kReportOptions,
                                                kCommonOptions};

constexpr Example kExamples[] = {
    {"request import api.yaml --parameters basepath=prepend", "what goes over the wire"},
    {"request put api.yaml --rest-api-id a1b2c3d4e5 --mode overwrite --emit aws-cli",
     "the command that sends it"},
    {"request import api.json --emit json --client jssdk", "as the JavaScript SDK sends it"},
    {"request export --rest-api-id a1b2c3d4e5 --stage-name prod --emit curl",
     "without any AWS tool"},
    {"request docs parts.json --rest-api-id a1b2c3d4e5 --mode merge --emit boto3",
     "as a Python program"},
};

/// What the first operand can be.
struct Call {
  std::string_view name;
  emit::Operation operation;
};

constexpr Call kCalls[] = {
    {"import", emit::Operation::kImportRestApi},
    {"put", emit::Operation::kPutRestApi},
    {"export", emit::Operation::kGetExport},
    {"docs", emit::Operation::kImportDocumentationParts},
    {"keys", emit::Operation::kImportApiKeys},
};

/// Takes the operation from the first operand; what is wrong with it, in a sentence.
std::string take_operation(const Arguments& arguments, emit::RequestParameters& parameters) {
  const std::string& word = arguments.operands().front();
  std::vector<std::string_view> names;
  for (const Call& call : kCalls) {
    names.push_back(call.name);
    if (call.name != word) continue;
    parameters.operation = call.operation;
    return {};
  }
  return unknown("call", word, names) + "; use " + one_of(names);
}

/// The file to send, as the operand or --body names it; empty for none.
std::string_view body_path(const Arguments& arguments) {
  if (arguments.operands().size() > 1) return arguments.operands()[1];
  std::string_view path = arguments.value("body");
  for (const std::string_view scheme : {"fileb://", "file://"}) {
    if (path.starts_with(scheme)) return path.substr(scheme.size());
  }
  return path;
}

std::string take_body(const Arguments& arguments, pipeline::RequestText& request) {
  const std::string& call = arguments.operands().front();
  request.body_path = body_path(arguments);
  if (!emit::shape_of(request.parameters.operation).body) {
    return request.body_path.empty() ? "" : call + " sends no file";
  }
  if (arguments.operands().size() > 1 && arguments.has("body")) {
    return "name the file once: as an operand or with --body";
  }
  return request.body_path.empty() ? call + " needs the file to send" : "";
}

/// Says what the service would refuse; the exit status is kFine when that is nothing.
ExitCode refuse(const Arguments& arguments, const pipeline::RequestText& request,
                const doc::Document& body, const check::Limits& limits) {
  if (arguments.has("force")) return kFine;
  const pipeline::RequestCheck checked =
      pipeline::check_request(request.parameters, body.source->text().size(), limits);
  if (checked.error_message.empty()) return kFine;
  show_findings(arguments, body, checked.diagnostics);
  return deliver({}, pipeline::refusal_json(checked.error_message, checked.error_code), kFindings);
}

ExitCode run(const Arguments& arguments) {
  pipeline::RequestText request;
  check::Limits limits;
  std::string error = take_operation(arguments, request.parameters);
  if (error.empty()) error = take_request(arguments, request);
  if (error.empty()) error = take_body(arguments, request);
  if (error.empty()) error = take_limits(arguments, limits);
  if (!error.empty()) {
    complain("request: " + error);
    return kTrouble;
  }
  doc::Document body;
  body.source = request.body_path.empty()
                    ? std::make_unique<diag::Source>("request", "")  // calls without a body
                    : open_source(arguments, request.body_path);
  if (!body.source) return kTrouble;
  const ExitCode refused = refuse(arguments, request, body, limits);
  if (refused != kFine) return refused;
  return deliver(arguments, pipeline::request_text(request, body.source->text()));
}

}  // namespace

const Command kRequest{
    .name = "request",
    .operands = "import|put|docs|keys FILE | export",
    .summary = "the HTTP request that an AWS client sends, or a command that sends it",
    .details =
        "The calls: import is ImportRestApi, put PutRestApi, export GetExport, docs\n"
        "ImportDocumentationParts, keys ImportApiKeys. Nothing is sent, and nothing is signed:\n"
        "that is left to the client. Headers that differ from run to run (Authorization,\n"
        "X-Amz-Date, User-Agent ...) are left out. The file goes out byte for byte, so http and\n"
        "json of `keys` show the keys. It is not looked into: gwport import, docs and keys tell\n"
        "what the service makes of it. If the service would refuse the request whatever it\n"
        "holds, prints its answer and exits with 1.\n",
    .options = kOptions,
    .min_operands = 1,
    .max_operands = 2,
    .examples = kExamples,
    .run = run,
};

}  // namespace gwport::cli
