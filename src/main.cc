#include "cli/run.h"

int main(int argc, char** argv) { return gwport::cli::run(argc, argv); }
