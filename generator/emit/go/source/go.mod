// Version 0.0.0
module kaleyrawhatsapp

go 1.18
