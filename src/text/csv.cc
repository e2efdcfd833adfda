#include "text/csv.h"

#include <csv.h>

#include <algorithm>
#include <cstdint>
#include <new>

#include "text/bytes.h"

namespace gwport::text {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Collects what libcsv reports. It tells no places: text is handed over up to the next byte that
/// can end a cell, so that a cell ends where it is reported.
class Collector {
 public:
  explicit Collector(std::string_view text) : text_(text) {
    if (csv_init(&parser_, 0) != 0) throw std::bad_alloc();
    csv_set_blk_size(&parser_, kBlock);
  }
  Collector(const Collector&) = delete;
  Collector& operator=(const Collector&) = delete;
  ~Collector() { csv_free(&parser_); }

  CsvTable read() {
    begin_ = bom_length(text_);
    for (std::size_t at = begin_; at < text_.size();) {
      last_ = std::min(text_.find_first_of(",\"\r\n", at), text_.size() - 1);
      const std::size_t size = last_ - at + 1;
      if (csv_parse(&parser_, text_.data() + at, size, on_cell, on_row, this) != size) fail();
      at = last_ + 1;
      if (is_line_end(text_[last_]) && row_.empty() && only_blanks_before(last_)) begin_ = at;
    }
    last_ = text_.size();
    const std::size_t begin = begin_;
    csv_set_opts(&parser_, CSV_STRICT | CSV_STRICT_FINI);  // an error is a quote left open, then
    if (csv_fini(&parser_, on_cell, on_row, this) != 0) {
      if (csv_error(&parser_) != CSV_EPARSE) fail();
      table_.unclosed = trimmed(begin, text_.size());
      csv_set_opts(&parser_, 0);
      static_cast<void>(csv_fini(&parser_, on_cell, on_row, this));
    }
    return std::move(table_);
  }

 private:
  static constexpr std::size_t kBlock = 4096;

  static bool is_line_end(char c) { return c == '\r' || c == '\n'; }

  [[noreturn]] static void fail() {
    throw std::bad_alloc();
  }  // all that is left without strictness

  static void on_cell(void* text, std::size_t size, void* self) {
    static_cast<Collector*>(self)->add_cell({static_cast<const char*>(text), size});
  }
  static void on_row(int, void* self) { static_cast<Collector*>(self)->end_row(); }

  void add_cell(std::string_view text) {
    const diag::Span span = trimmed(begin_, last_);
    const bool quoted = span.begin < span.end && text_[span.begin] == '"';
    row_.push_back({std::string(text), span, quoted});
    begin_ = last_ + 1;
  }

  void end_row() {
    table_.rows.push_back(std::move(row_));
    row_.clear();
  }

  [[nodiscard]] bool only_blanks_before(std::size_t end) const {
    const std::string_view text = text_.substr(begin_, end - std::min(begin_, end));
    return std::all_of(text.begin(), text.end(), is_blank);
  }

  [[nodiscard]] diag::Span trimmed(std::size_t begin, std::size_t end) const {
    while (begin < end && is_blank(text_[begin])) ++begin;
    while (begin < end && (is_blank(text_[end - 1]) || is_line_end(text_[end - 1]))) --end;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  }

  std::string_view text_;
  csv_parser parser_{};
  std::size_t begin_ = 0;  // of the cell that is being read
  std::size_t last_ = 0;   // the byte that ends it, when it ends
  CsvRow row_;
  CsvTable table_;
};

}  // namespace

CsvTable read_csv(std::string_view text) { return Collector(text).read(); }

}  // namespace gwport::text
