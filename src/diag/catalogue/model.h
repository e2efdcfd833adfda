// Rules about models: which are created, and what references to them find.
#pragma once

#include "diag/rule.h"

namespace gwport::diag::rules {

inline constexpr Rule kModelName{
    "model-name-not-alphanumeric",
    Outcome::kRefused,
    Severity::kError,
    "Unable to create model for '{0}': Model name must be alphanumeric: {0}",
    "Every definition becomes a model whose name is the key, and a model's name is made of a-z, "
    "A-Z and 0-9. One such key refuses the whole file.",
    "rename the definition and the references to it",
    Evidence::kReported,
    "reported: va.gov-cms#7102, restdocs-api-spec#131, micronaut-openapi#1646; developer guide, "
    "known issues"};

inline constexpr Rule kModelReferenceForm{
    "model-reference-not-canonical",
    Outcome::kRefused,
    Severity::kError,
    "Unable to create model for '{0}': Invalid model specified: Validation Result: warnings : [], "
    "errors : [Model reference must be in canonical form]",
    "A model refers to other models of its API only; references to other documents are refused "
    "since April 2024.",
    "copy the other document's schema into this one (gwport bundle does)",
    Evidence::kReported,
    "reported: CloudFormation answers for a definition that is a reference to a URL (2024)"};

inline constexpr Rule kModelSchema{
    "model-schema-invalid",
    Outcome::kRefused,
    Severity::kError,
    "Unable to create model for '{0}': Invalid model specified: Validation Result: warnings : [], "
    "errors : [Invalid model schema specified]",
    "The text that the importer makes of the definition is no JSON Schema of draft 4. The service "
    "does not say which keyword it means; gwport points at it.",
    "",
    Evidence::kReported,
    "reported: aws-apigateway-importer#126 and others; that the draft 4 metaschema decides is "
    "documented (developer guide, data models)"};

inline constexpr Rule kModelKeyword{
    "model-keyword-unsupported",
    Outcome::kRefused,
    Severity::kError,
    "Unable to create model for '{0}': Invalid model specified: Validation Result: warnings : [], "
    "errors : [Invalid model schema specified. Unsupported keyword(s): [{1}]]",
    "Models are JSON Schema of draft 4, and the importer leaves these words of Swagger 2.0 in "
    "their "
    "text. How several words are listed is inferred. For OpenAPI 3.0 no such answer is known; lint "
    "says that the word is not supported.",
    "remove the keyword",
    Evidence::kReported,
    "reported: aws-api-gateway-developer-portal#571 (example, 2022), swagger-rm-example, "
    "GetShopTV/swagger2#113, openedx registrar#73; aws-apigateway-importer#200 (discriminator, "
    "with "
    "CreateModel)",
    Speaker::kService,
    "other words outside draft 4 that stay in the text, such as readOnly, xml and x- names: no "
    "import is known to have failed because of them"};

inline constexpr Rule kModelInsert{
    "model-reference-unsatisfied",
    Outcome::kRefused,
    Severity::kError,
    "Unable to insert model '{0}' due to an unsatisfied schema reference.",
    "The model refers, directly or through others, to a model that could not be created or that "
    "the document does not define. Older services said `Invalid model specified: X.member` "
    "instead.",
    "define the model, or repair the one that could not be created",
    Evidence::kReported,
    "reported: micronaut-openapi#1646 (2024), for a model that could not be created; for undefined "
    "ones and for references through others inferred"};

inline constexpr Rule kModelNotFound{
    "model-not-found",
    Outcome::kWarned,
    Severity::kError,
    "Reference to model '{0}' not found. Ignoring.",
    "A body or response refers to a model that could not be created or that the document does not "
    "define: the method gets no model there. The service says it twice for each use in OpenAPI "
    "3.0: "
    "both answers known in full have two such lines and one line about the format. For a body of "
    "Swagger 2.0 it says it once and then refuses the method. In Swagger 2.0 also if the name is "
    "not "
    "alphanumeric.",
    "define the model, or repair the one that could not be created",
    Evidence::kReported,
    "reported: two CloudFormation answers of 2024; aws-api-gateway-developer-portal#571 (a body of "
    "Swagger 2.0); aws-apigateway-importer#194 (Swagger 2.0, inline_response_200_1)"};

inline constexpr Rule kModelReferenceUnknown{
    "model-reference-unknown",
    Outcome::kWarned,
    Severity::kError,
    "Unknown or invalid reference specified by '{0}'. Ignoring.",
    "A body or response refers to something that can be no model of this API: in OpenAPI 3 a name "
    "that is not alphanumeric (of Swagger 2.0 such a model counts as not found), another place of "
    "the document or another document. The service says it twice "
    "for each use: an answer with dozens of uses has two such lines and one line about the format "
    "for each.",
    "refer to a definition with an alphanumeric name",
    Evidence::kReported,
    "reported: va.gov-cms#7102 for a name with hyphens; for other places and documents inferred"};

inline constexpr Rule kModelFormat{
    "model-format",
    Outcome::kWarned,
    Severity::kError,
    "Invalid format for model {0} for method {1}",
    "Follows a reference that was ignored: nothing is left to be the model of this media type.",
    "repair the reference",
    Evidence::kReported,
    "reported: CloudFormation answers of 2024, va.gov-cms#7102"};

inline constexpr Rule kModelTypeInResponse{
    "model-type-in-response",
    Outcome::kWarned,
    Severity::kWarning,
    "Unsupported model type '{0}' in {1} response to method '{2} {3}'. Ignoring.",
    "Only inline schemas of objects and arrays become models; a response with an inline string, "
    "number or boolean has none. The word is the class that the importer's parser makes of the "
    "schema.",
    "name the schema: put it into the definitions and refer to it",
    Evidence::kReported,
    "reported: a public repository's list of import warnings, for strings; developer guide, known "
    "issues; other classes inferred from swagger-parser"};

inline constexpr Rule kModelTypeInRequest{
    "model-type-in-request",
    Outcome::kWarned,
    Severity::kWarning,
    "Unsupported model type '{0}' in request to method '{1} {2}'. Ignoring.",
    "As for responses; the service's words for request bodies are not known.",
    "name the schema: put it into the definitions and refer to it",
    Evidence::kInferred,
    "inferred: by analogy with responses"};

inline constexpr const Rule* kModelRules[] = {
    &kModelName,           &kModelReferenceForm, &kModelSchema,           &kModelKeyword,
    &kModelInsert,         &kModelNotFound,      &kModelReferenceUnknown, &kModelFormat,
    &kModelTypeInResponse, &kModelTypeInRequest};

}  // namespace gwport::diag::rules
