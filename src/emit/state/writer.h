// Any value of the data model as JSON, driven by the tables of model/fields.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "doc/sink.h"
#include "model/fields.h"

namespace gwport::emit {

/// Writes values of the model to `sink`, which must outlive it.
class StateWriter {
 public:
  explicit StateWriter(doc::Sink& sink) : sink_(sink) {}

  void write(const std::string& value) { sink_.string(value); }
  void write(bool value) { sink_.boolean(value); }
  void write(std::int64_t value) { sink_.integer(value); }

  template <class T>
  void write(const std::optional<T>& value) {
    write(*value);
  }

  template <class T>
  void write(const model::Map<T>& map) {
    sink_.begin_object();
    for (const auto& [name, value] : map) {
      sink_.key(name);
      write(value);
    }
    sink_.end_object();
  }

  template <class T>
  void write(const std::vector<T>& list) {
    sink_.begin_array();
    for (const T& value : list) write(value);
    sink_.end_array();
  }

  /// The methods of a resource are a map by verb.
  void write(const std::vector<model::Method>& methods) {
    sink_.begin_object();
    for (const model::Method& method : methods) {
      sink_.key(method.http_method);
      write(method);
    }
    sink_.end_object();
  }

  /// A stage with its members that gwport does not read.
  void write(const model::Stage& stage);

  template <model::HasFields T>
  void write(const T& object) {
    sink_.begin_object();
    write_members(object);
    sink_.end_object();
  }

  /// The members of an object that the caller opened.
  template <model::HasFields T>
  void write_members(const T& object) {
    model::for_each_field<T>([&](const auto& field) {
      const auto& value = object.*field.member;
      if (absent(value) || (field.show != model::Show::kAlways && empty(value))) return;
      sink_.key(field.name);
      if constexpr (requires { write_templates(value); }) {
        if (field.show == model::Show::kNullTexts) return write_templates(value);
      }
      write(value);
    });
  }

 private:
  /// Empty texts as null.
  void write_templates(const model::StringMap& templates) {
    sink_.begin_object();
    for (const auto& [type, text] : templates) {
      sink_.key(type);
      text.empty() ? sink_.null() : sink_.string(text);
    }
    sink_.end_object();
  }

  template <class T>
  static bool absent(const std::optional<T>& value) {
    return !value.has_value();
  }
  template <class T>
  static bool absent(const T&) {
    return false;
  }
  template <class T>
  static bool empty(const T& value) {
    if constexpr (requires { value.empty(); }) return value.empty();
    return false;
  }

  doc::Sink& sink_;
};

}  // namespace gwport::emit
