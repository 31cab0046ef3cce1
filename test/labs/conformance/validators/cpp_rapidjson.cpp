#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#define RAPIDJSON_HAS_STDSTRING 1
#include <rapidjson/document.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

using rapidjson::Document;

int main(int, char **arguments) {
  std::ifstream file(arguments[1]);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  Document source;
  if (source.Parse(text).HasParseError()) return 1;
  const rapidjson::SchemaDocument schema(source);
  for (std::string line; std::getline(std::cin, line);) {
    Document vector;
    vector.Parse(line);
    const auto &documentText = vector["documentText"];
    Document document;
    std::string verdict = "error";
    if (!document.Parse(documentText.GetString(), documentText.GetStringLength()).HasParseError()) {
      rapidjson::SchemaValidator validator(schema);
      verdict = document.Accept(validator) ? "valid" : "invalid";
    }
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> out(buffer);
    out.StartObject();
    out.Key("id");
    out.String(vector["id"].GetString());
    out.Key("verdict");
    out.String(verdict);
    out.EndObject();
    std::cout << buffer.GetString() << "\n";
  }
}
