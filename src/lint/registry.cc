#include "lint/registry.h"

namespace gwport::lint {

// One line for each file of lint/rules; tools/new-rule adds them.
extern const LintRule kCorsWildcardCredentials;
extern const LintRule kLambdaIntegrationPost;
extern const LintRule kMockWithoutTemplate;
extern const LintRule kReservedPath;
extern const LintRule kSchemaDiscriminator;

namespace {

constexpr const LintRule* kRules[] = {
    &kCorsWildcardCredentials, &kLambdaIntegrationPost, &kMockWithoutTemplate, &kReservedPath,
    &kSchemaDiscriminator,
};

}  // namespace

std::span<const LintRule* const> registry() { return kRules; }

}  // namespace gwport::lint
