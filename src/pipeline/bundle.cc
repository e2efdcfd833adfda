#include "pipeline/bundle.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "convert/bundle/plan.h"
#include "convert/bundle/write.h"
#include "convert/convert.h"
#include "diag/catalogue/bundle.h"
#include "pipeline/files.h"

namespace gwport::pipeline {
namespace {

namespace fs = std::filesystem;
using convert::bundle::Opening;

Opening refused(const diag::Rule& rule, std::string reason) {
  return {nullptr, &rule, std::move(reason)};
}

/// Where a path leads to, links followed as far as there is something.
fs::path real(const fs::path& path) {
  std::error_code error;
  // Of a relative path of which nothing exists the result would be relative.
  const fs::path absolute = fs::absolute(path.empty() ? "." : path, error);
  fs::path result = fs::weakly_canonical(absolute, error);
  return error ? absolute.lexically_normal() : result;
}

bool is_below(const fs::path& path, const fs::path& folder) {
  const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end() && rest != path.end();
}

/// Opens files below a folder.
convert::bundle::Open files_below(const std::string& root) {
  return [root, folder = real(root)](const std::string& path) {
    const fs::path target = real(path);
    if (!is_below(target, folder)) {
      return refused(diag::rules::kBundleOutside, root.empty() ? "." : root);
    }
    std::error_code error;
    const fs::file_status status = fs::status(target, error);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
      return refused(diag::rules::kBundleCannotRead, "it is no regular file");
    }
    FileText file = read_file(target.string());
    if (!file.text) return refused(diag::rules::kBundleCannotRead, std::move(file.error));
    return Opening{std::make_unique<diag::Source>(path, *std::move(file.text)), nullptr, {}};
  };
}

}  // namespace

Bundle bundle(std::unique_ptr<diag::Source> source, const std::string& path,
              const BundleOptions& options) {
  Bundle bundle;
  text::ReadOptions reading = options.text;
  reading.refusal = &diag::rules::kBundleUnreadable;
  doc::Document main = text::read(std::move(source), reading, bundle.why);
  const doc::Node* root = main.root;
  const convert::Version version =
      root == nullptr ? convert::Version::kOther : convert::version_of(*root);
  if (version == convert::Version::kOther) {
    if (root != nullptr) bundle.why.report(diag::rules::kBundleUnknownVersion, root->span());
    bundle.unusable = std::move(main);
    return bundle;
  }
  const std::string folder =
      options.root.empty() ? fs::path(path).parent_path().string() : options.root;
  bundle.files =
      std::make_unique<convert::bundle::Files>(std::move(main), path, files_below(folder), reading);
  convert::bundle::Files& files = *bundle.files;
  auto plan = std::make_shared<const convert::bundle::Plan>(
      convert::bundle::make_plan(files, version == convert::Version::kSwagger2));
  const bool refused = std::any_of(files.all().begin(), files.all().end(),
                                   [](const auto& file) { return file.diagnostics.refused(); });
  if (refused) return bundle;
  bundle.text = document_text(files.main().document, options.format,
                              [&files, plan = std::move(plan)](doc::Sink& out) {
                                convert::bundle::write_bundle(files, *plan, out);
                              });
  return bundle;
}

}  // namespace gwport::pipeline
