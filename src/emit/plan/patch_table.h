// Which patch operations the update calls take: data, in one place.
#pragma once

#include <string>
#include <string_view>

namespace gwport::emit {

enum class PatchOp { kAdd, kReplace, kRemove };

/// "add", "replace" or "remove".
[[nodiscard]] std::string_view name_of(PatchOp op);

/// What a path leads to.
enum class PatchForm {
  kValue,        ///< one value, at the path
  kMap,          ///< entries, at the path + "/" + their name
  kListByPath,   ///< members, at the path + "/" + the member
  kListByValue,  ///< members, at the path, named by the value of the operation
};

/// On what entities the operation does not work.
enum class PatchLimit {
  kNone,
  kNotMockReplace,  ///< no replace on methods with a MOCK integration, and on the integration
  kPrivateOnly,     ///< only on APIs of endpoint type PRIVATE
};

/// How a value that is there is taken away.
enum class PatchUnset {
  kNot,      ///< not at all, or by remove where the row has it
  kEmpty,    ///< replace by an empty value
  kNoValue,  ///< replace without a value
};

/// One row: an updatable property.
struct PatchRow {
  std::string_view operation;  ///< "UpdateMethod"
  std::string_view path;       ///< "/requestParameters"
  bool add = false;
  bool replace = false;
  bool remove = false;
  PatchForm form = PatchForm::kValue;
  PatchLimit limit = PatchLimit::kNone;
  PatchUnset unset = PatchUnset::kNot;

  [[nodiscard]] bool takes(PatchOp op) const {
    return op == PatchOp::kAdd ? add : op == PatchOp::kReplace ? replace : remove;
  }
};

/// The row of a property; null when the call does not update it.
[[nodiscard]] const PatchRow* find_patch_row(std::string_view operation, std::string_view path);

/// The entity that a patch is for, as far as limits ask.
struct PatchTarget {
  bool mock = false;         ///< a MOCK integration, or a method with one
  bool private_api = false;  ///< an API of endpoint type PRIVATE
};

/// Whether the call takes the operation at that path, entry or member included.
[[nodiscard]] bool is_legal_patch(std::string_view operation, PatchOp op, std::string_view path,
                                  const PatchTarget& target);

}  // namespace gwport::emit
