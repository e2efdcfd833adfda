// Memory for one large input, or for many.
#pragma once

#include <cstddef>

namespace gwport::cli {

/// Asks for large pages for what an input of so many bytes will need; nothing for small inputs or
/// where the system has no such pages. Measured: a quarter of the time of a 13 MB import went into
/// page faults and address translation. To be called before the input is read.
void prepare_heap(std::size_t input_bytes);

/// Keeps what one input leaves for the next one, instead of giving it back to the system and asking
/// for it again. To be called before many inputs are read.
void keep_heap();

}  // namespace gwport::cli
