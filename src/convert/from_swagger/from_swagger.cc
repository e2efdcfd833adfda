#include "convert/from_swagger/from_swagger.h"

#include "convert/from_swagger/media_types.h"
#include "diag/catalogue/convert.h"

namespace gwport::convert::from_swagger {
namespace {

MediaTypes usual_types(const doc::Node& root, std::string_view key) {
  MediaTypes types = texts_of(own_list(root, key));
  return types.empty() ? MediaTypes{"application/json"} : types;
}

}  // namespace

FromSwagger::FromSwagger(const doc::Node& document, doc::Sink& sink, diag::Diagnostics* findings)
    : Conversion(document, sink, findings),
      consumes(usual_types(root, kConsumes)),
      produces(usual_types(root, kProduces)),
      definitions(new_names(root.find("definitions"))),
      parameters(new_names(root.find("parameters"))),
      responses(new_names(root.find("responses"))),
      schemes(new_names(root.find("securityDefinitions"))) {
  keeps_consumes = root.find(kConsumes) != nullptr || leaves_list_open(*this, kConsumes);
  keeps_produces = root.find(kProduces) != nullptr || leaves_list_open(*this, kProduces);
}

const diag::Rule& FromSwagger::key_taken() { return diag::rules::kKeyTaken; }

}  // namespace gwport::convert::from_swagger
