require "json"
require "json-schema"

# Registered under an address, the schema is read once and not for each vector.
address = "urn:schema"
schema = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))
JSON::Validator.add_schema(JSON::Schema.new(schema, JSON::Util::URI.parse(address)))
STDIN.each_line do |line|
  vector = JSON.parse(line)
  verdict = begin
    # parse_data would read a string as JSON or as an address to fetch.
    JSON::Validator.validate(address, JSON.parse(vector["documentText"]), parse_data: false) ? "valid" : "invalid"
  rescue StandardError
    "error"
  end
  puts JSON.generate({ id: vector["id"], verdict: verdict })
end
