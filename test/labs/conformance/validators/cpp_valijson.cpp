#include <fstream>
#include <iostream>
#include <string>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

int main(int, char **arguments) {
  std::ifstream file(arguments[1]);
  const json text = json::parse(file);
  valijson::Schema schema;
  valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(text), schema);
  for (std::string line; std::getline(std::cin, line);) {
    const json vector = json::parse(line);
    std::string verdict = "error";
    try {
      const json document = json::parse(vector.at("documentText").get<std::string>());
      valijson::Validator validator;
      verdict = validator.validate(schema, NlohmannJsonAdapter(document), nullptr) ? "valid" : "invalid";
    } catch (const std::exception &) {
    }
    std::cout << json{{"id", vector.at("id")}, {"verdict", verdict}} << "\n";
  }
}
