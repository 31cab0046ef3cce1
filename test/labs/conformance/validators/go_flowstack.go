package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	jsonschema "github.com/flowstack/go-jsonschema"
)

type vector struct {
	ID           string `json:"id"`
	DocumentText string `json:"documentText"`
}

type answer struct {
	ID      string `json:"id"`
	Verdict string `json:"verdict"`
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	schema, err := jsonschema.New(text)
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var in vector
		if err := json.Unmarshal(lines.Bytes(), &in); err != nil {
			panic(err)
		}
		verdict := "invalid"
		if valid, _ := schema.Validate([]byte(in.DocumentText)); valid {
			verdict = "valid"
		}
		out, _ := json.Marshal(answer{in.ID, verdict})
		fmt.Println(string(out))
	}
}
