// Which of the two specifications a document follows.
#pragma once

namespace gwport::doc {

enum class Dialect { kSwagger2, kOpenApi3 };

}  // namespace gwport::doc
