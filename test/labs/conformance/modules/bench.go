// Messages per second of the module and of a JSON Schema validator of Debian's, in one process. The
// arguments: the schema, a file with a message on each line. It is compiled in Debian's GOPATH.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"time"

	module "kaleyrawhatsapp"

	"github.com/xeipuuv/gojsonschema"
)

func main() {
	text, fault := os.ReadFile(os.Args[1])
	check(fault)
	schema, fault := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
	check(fault)
	file, fault := os.Open(os.Args[2])
	check(fault)
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	var messages []any
	for lines.Scan() {
		var message any
		check(json.Unmarshal(lines.Bytes(), &message))
		messages = append(messages, message)
	}
	ours := rate(messages, func(message any) bool { return len(module.Validate(message)) == 0 })
	theirs := rate(messages, func(message any) bool {
		result, fault := schema.Validate(gojsonschema.NewGoLoader(message))
		return fault == nil && result.Valid()
	})
	printed, fault := json.Marshal([]any{[]any{"kaleyrawhatsapp", ours}, []any{"gojsonschema", theirs}})
	check(fault)
	fmt.Println(string(printed))
}

// rate is the best of five rounds of a fifth of a second each.
func rate(messages []any, isValid func(any) bool) float64 {
	best := 0.0
	for round := 0; round < 5; round++ {
		count := 0
		start := time.Now()
		for time.Since(start) < 200*time.Millisecond {
			for _, message := range messages {
				isValid(message)
			}
			count += len(messages)
		}
		if one := float64(count) / time.Since(start).Seconds(); one > best {
			best = one
		}
	}
	return best
}

func check(fault error) {
	if fault != nil {
		panic(fault)
	}
}
