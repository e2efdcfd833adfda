// How methods are protected after the import, and what the file seems to want.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/visit.h"

namespace gwport::lint {

/// One thing that keeps requests out.
struct Protection {
  enum class Kind { kIam, kLambda, kCognito, kApiKey };
  Kind kind = Kind::kApiKey;
  std::string name;                 ///< of the authorizer
  std::vector<std::string> scopes;  ///< of a user pool
};

/// One thing that the file asks for: a scheme, or AWS_IAM by x-amazon-apigateway-auth.
struct Wish {
  std::string name;
  std::string type;   ///< of the scheme, such as oauth2; empty: it is not declared
  bool kept = false;  ///< it is one of the protections
};

/// Requirements beyond these are not looked at: one list of them serves every operation.
inline constexpr std::size_t kMostWishes = 32;

struct MethodSecurity {
  std::string method;
  std::string path;
  std::vector<Protection> protections;  ///< all of them; empty: the method is open to everybody
  std::vector<Wish> wishes;             ///< in the order of the file, the first kMostWishes
  bool open_on_purpose = false;         ///< the file says so: security: [], {} alone, or type NONE
  bool optional = false;                ///< an entry {} beside others lets everybody in
  bool lost = false;                    ///< there are wishes and no protection
  bool weaker = false;  ///< protected, but no alternative of `security` is kept whole
  bool shared = false;  ///< the wishes are those of the root
  diag::Span asks;      ///< what asks for the protection; unknown: nothing does
  diag::Span span;      ///< the same where the operation does itself, else the operation
};

/// Whether anything keeps requests out.
[[nodiscard]] bool is_protected(const model::Method& method, const Visit& visit);

/// Whether it needs an API key beside the authorization.
[[nodiscard]] bool is_protected_twice(const model::Method& method, const Visit& visit);

/// Whether `test` holds for the method of the operation around the node; outside of operations, for
/// some method whose operation has no `security` of its own.
[[nodiscard]] bool holds_for_some(bool (*test)(const model::Method& method, const Visit& visit),
                                  const Visit& visit);

/// The entry for the operation that made the method.
[[nodiscard]] MethodSecurity security_of(const model::Method& method, std::string_view path,
                                         const doc::Node& operation, const Visit& visit);

/// Whom a finding about the entry is about: the method, or all that share what the root asks for.
[[nodiscard]] std::string name_of_asking(const MethodSecurity& entry);

/// Every method of the state, in the order of the document. Empty without a state.
[[nodiscard]] std::vector<MethodSecurity> summarize_security(const Subject& subject);

}  // namespace gwport::lint
