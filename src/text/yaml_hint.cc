#include "text/yaml_hint.h"

#include <utility>

namespace gwport::text {
namespace {

constexpr std::string_view kTab = "YAML does not allow a tab here: indent and separate with spaces";
constexpr std::string_view kEnd = "the text ends inside this";
constexpr std::string_view kEscape =
    "a quoted text has a wrong escape: write a backslash as \\\\, or use single quotes";
constexpr std::string_view kKey =
    "expected a key at the indentation of the keys above, or the end of this mapping";
constexpr std::string_view kColon =
    "\": \" can't stand inside a value here: quote the value, or correct the indentation";
constexpr std::string_view kNoColon =
    "a key needs \": \" after it on the same line, within 1024 characters";

/// The libraries' wordings, by how they begin, and ours. Source: libyaml 0.2.5, yaml-cpp 0.7.0.
constexpr std::pair<std::string_view, std::string_view> kHints[] = {
    {"could not find expected ':'", kNoColon},
    {"mapping values are not allowed", kColon},
    {"illegal map value", kColon},
    {"mapping keys are not allowed", "a \"? \" key can't begin here"},
    {"block sequence entries are not allowed", "a list item \"- \" can't begin here"},
    {"illegal block entry", "a list item \"- \" can't begin here"},
    {"did not find expected key", kKey},
    {"end of map not found", kKey},
    {"did not find expected '-' indicator", "expected the next \"- \" of this list, or its end"},
    {"end of sequence not found", "expected the next \"- \" of this list, or its end"},
    {"did not find expected ',' or ']'", "expected \",\" or \"]\" in the list that is open here"},
    {"end of sequence flow not found", "expected \",\" or \"]\" in the list that is open here"},
    {"did not find expected ',' or '}'",
     "expected \",\" or \"}\" in the mapping that is open here"},
    {"end of map flow not found", "expected \",\" or \"}\" in the mapping that is open here"},
    {"did not find expected node content", "expected a value"},
    {"did not find expected <document start>", "expected the end of the text"},
    {"found unexpected end of stream", kEnd},
    {"illegal EOF in scalar", kEnd},
    {"found unexpected document indicator", "\"---\" or \"...\" stands inside a quoted text"},
    {"illegal document indicator", "\"---\" or \"...\" stands inside a quoted text"},
    {"found a tab character", kTab},
    {"illegal tab", kTab},
    {"found unknown escape character", kEscape},
    {"unknown escape character", kEscape},
    {"did not find expected hexdecimal number", "an escape lacks hexadecimal digits"},
    {"bad character found while scanning hex", "an escape lacks hexadecimal digits"},
    {"found invalid Unicode character", "an escape stands for no Unicode character"},
    {"invalid unicode", "an escape stands for no Unicode character"},
    {"found an indentation indicator equal to 0", "the indentation after | or > counts from 1"},
    {"did not find expected comment or line break",
     "nothing but a comment may follow | or > on the line"},
    {"unexpected character in block scalar", "nothing but a comment may follow | or > on the line"},
    {"did not find expected alphabetic or numeric character",
     "an anchor or alias needs a name: quote a text that begins with & or *"},
    {"found undefined tag handle", "the tag's handle is not declared by a %TAG line"},
    {"found incompatible YAML document", "only YAML 1.1 and 1.2 can be read"},
    {"found duplicate", "the directive stands here twice"},
    {"found unknown directive", "YAML knows no such directive"},
};

/// Whether a tab stands in the indentation of this line, which confuses the libraries in many ways.
bool is_tab_indented(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::size_t line = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t indent = text.find_first_not_of(' ', line);
  return indent < text.size() && text[indent] == '\t';
}

/// Characters that can't begin a plain text.
std::string reserved(char c) {
  return std::string("a text can't begin with ") + c + " unless it is quoted";
}

}  // namespace

std::string yaml_hint(std::string_view text, std::size_t at, std::string_view problem) {
  if (is_tab_indented(text, at) || (at < text.size() && text[at] == '\t')) return std::string(kTab);
  if (problem.starts_with("found character that cannot start any token") ||
      problem.starts_with("unknown token")) {
    return reserved(at < text.size() ? text[at] : ' ');
  }
  for (const auto& [known, hint] : kHints) {
    if (problem.starts_with(known)) return std::string(hint);
  }
  return "this is not valid YAML";
}

}  // namespace gwport::text
