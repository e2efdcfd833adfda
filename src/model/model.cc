// Compiles every header of the data model, so that a mistake in one shows here first.
#include "model/limits.h"
#include "model/state.h"
