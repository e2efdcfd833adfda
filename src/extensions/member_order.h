// The order of members in exported integrations and authorizers.
#pragma once

namespace gwport::extensions {

/// The service prints these objects in an order that depends on the machine that answers; three are
/// seen in exports since 2021. Source: measured on exports, one day's recordings show kB and kC.
enum class MemberOrder {
  kB,  ///< credentials, connectionId, httpMethod, uri, ..., type last
  kC,  ///< as kB with type first; the default
  kD,  ///< as kB with uri before httpMethod
};

}  // namespace gwport::extensions
