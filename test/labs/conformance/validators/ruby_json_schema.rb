require "json"
require "json-schema"

# Known by an address of its own, the schema is read once and not once a vector.
address = "urn:schema"
schema = JSON.parse(File.read(ARGV[0], encoding: "UTF-8"))
JSON::Validator.add_schema(JSON::Schema.new(schema, JSON::Util::URI.parse(address)))
STDIN.each_line do |line|
  vector = JSON.parse(line)
  verdict = begin
    # parse_data would take a text for JSON, or for an address to fetch from.
    JSON::Validator.validate(address, JSON.parse(vector["documentText"]), parse_data: false) ? "valid" : "invalid"
  rescue StandardError
    "error"
  end
  puts JSON.generate({ id: vector["id"], verdict: verdict })
end
