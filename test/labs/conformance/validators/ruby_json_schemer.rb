require "json"
require "set"
require "json_schemer"

schemer = JSONSchemer.schema(JSON.parse(File.read(ARGV[0], encoding: "UTF-8")))
STDIN.each_line do |line|
  vector = JSON.parse(line)
  verdict = begin
    schemer.valid?(JSON.parse(vector["documentText"])) ? "valid" : "invalid"
  rescue StandardError
    "error"
  end
  puts JSON.generate({ id: vector["id"], verdict: verdict })
end
