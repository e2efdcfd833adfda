#include "convert/from_swagger/from_swagger.h"

#include "convert/from_swagger/media_types.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

/// Copies of schemas may have this many times the bytes of the document, and some more.
constexpr std::size_t kCopies = 10;
constexpr std::size_t kFreeBytes = 1'000'000;

MediaTypes usual_types(const doc::Node& root, std::string_view key) {
  return texts_of(own_list(root, key), {"application/json"});
}

}  // namespace

FromSwagger::FromSwagger(const doc::Node& document, doc::Sink& sink, diag::Diagnostics* findings)
    : Conversion(document, sink, findings),
      consumes(usual_types(root, kConsumes)),
      produces(usual_types(root, kProduces)),
      definitions(new_names(root.find("definitions"))),
      parameters(new_names(root.find("parameters"))),
      responses(new_names(root.find("responses"))),
      schemes(new_names(root.find("securityDefinitions"))),
      budget_(kCopies * (root.span().end - root.span().begin) + kFreeBytes) {
  keeps_consumes = root.find(kConsumes) != nullptr || leaves_list_open(*this, kConsumes);
  keeps_produces = root.find(kProduces) != nullptr || leaves_list_open(*this, kProduces);
}

bool FromSwagger::spend(const doc::Node& value) {
  const std::size_t cost = value.span().end - value.span().begin + 64;
  if (budget_ == 0) return false;
  if (cost <= budget_) {
    budget_ -= cost;
    return true;
  }
  budget_ = 0;
  lose(diag::rules::kTooManyCopies, value.name_span());
  return false;
}

const diag::Rule& FromSwagger::key_taken() { return diag::rules::kKeyTaken; }

}  // namespace gwport::convert::from_swagger
