#include "check/templates.h"

#include "check/mapping.h"
#include "check/media_type.h"
#include "diag/catalogue/integration.h"
#include "diag/catalogue/method_refusals.h"

namespace gwport::check {

namespace rules = diag::rules;

void check_templates(const model::StringMap& templates, std::string_view member,
                     const model::Origin& origin, const std::function<std::string()>& context,
                     Reporter& reporter) {
  const Places places(reporter, origin);
  ErrorList errors;
  for (const auto& [type, text] : templates) {
    if (has_known_media_type(type) || has_variable(type)) continue;
    const diag::Span span = places.member({member, type});
    if (is_media_type(type)) {
      reporter.diagnostics.report(rules::kMediaTypeDoubtful, span, {type});
    } else {
      errors.add(span, "Invalid content type specified: ", type);
    }
  }
  if (!errors.empty()) errors.report(reporter, rules::kTemplateType, context());
}

}  // namespace gwport::check
