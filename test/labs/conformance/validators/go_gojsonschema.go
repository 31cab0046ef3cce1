package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/xeipuuv/gojsonschema"
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
	schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
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
		result, err := schema.Validate(gojsonschema.NewStringLoader(in.DocumentText))
		if err != nil {
			verdict = "error"
		} else if result.Valid() {
			verdict = "valid"
		}
		out, _ := json.Marshal(answer{in.ID, verdict})
		fmt.Println(string(out))
	}
}
