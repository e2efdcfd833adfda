// Imports a document, updates the API with a second one, and prints what is said of a broken one.
#include <gwport/gwport.h>

#include <cstdio>

namespace {

constexpr const char* kFirst = R"({
  "openapi": "3.0.1",
  "info": {"title": "shop", "version": "1"},
  "paths": {"/items": {"get": {"responses": {"200": {"description": "all"}}}}}
})";

constexpr const char* kSecond = R"({
  "openapi": "3.0.1",
  "info": {"title": "shop", "version": "2"},
  "paths": {"/orders": {"get": {"responses": {"200": {"description": "all"}}}}}
})";

bool contains(const std::string& text, const char* part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

int main() {
  const gwport::ImportResult first = gwport::import_api(kFirst);
  if (!first.accepted || !contains(first.state, "\"/items\"")) return 1;

  gwport::ImportOptions options;
  options.onto = first.state;
  options.mode = gwport::Mode::kOverwrite;
  const gwport::ImportResult second = gwport::import_api(kSecond, options);
  if (!second.accepted || contains(second.state, "\"/items\"")) return 2;
  if (!contains(second.state, "\"/orders\"")) return 3;

  const gwport::ImportResult broken = gwport::import_api("{\"openapi\": ");
  if (broken.accepted || !contains(broken.error, "BadRequestException")) return 4;
  for (const gwport::Finding& finding : broken.findings) {
    std::printf("%u:%u: %s [%s]\n", finding.line, finding.column, finding.message.c_str(),
                finding.id.c_str());
  }
  return broken.findings.empty() ? 5 : 0;
}
