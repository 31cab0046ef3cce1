use strict;
use warnings;
use JSON::Validator;
use JSON::Validator::Schema::Draft7;
use Mojo::File qw(path);
use Mojo::JSON qw(decode_json encode_json);

# The package has no metaschema and would fetch it from the network; an empty one is enough.
my $schema = JSON::Validator::Schema::Draft7->new;
$schema->store->add('http://json-schema.org/draft-07/schema#', {});
$schema->data(decode_json(path($ARGV[0])->slurp))->resolve;
while (my $line = <STDIN>) {
    my $vector = decode_json($line);
    my $verdict = eval {
        my $document = Mojo::JSON::from_json($vector->{documentText});
        $schema->validate($document) ? 'invalid' : 'valid';
    } // 'error';
    print encode_json({id => $vector->{id}, verdict => $verdict}), "\n";
}
