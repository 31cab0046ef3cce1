// Code generated from generator/emit/go/source/changes.go by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

// change is one of Meta's changes about messages, and what Kaleyra adds to it.
type change struct {
	value                        any
	messages, statuses, contacts []any
	extraInfo                    any
	// callback has what Kaleyra writes beside meta_object; a flat status is its own.
	callback any
}

// changes are those of a body: Kaleyra's, Meta's, or a part of either.
type changes struct {
	all         []change
	left        int
	isKnownForm bool
}

// mostDepth is deeper than any callback: a list, entry, its items, changes, their items.
const mostDepth = 8

func (c *changes) items(list []any) []any {
	c.left -= len(list)
	if c.left < 0 {
		refuse("too-large")
	}
	return list
}

func (c *changes) visit(node, inherited any, depth int) {
	if depth > mostDepth {
		return
	}
	if list, ok := node.([]any); ok {
		for _, item := range c.items(list) {
			c.visit(item, inherited, depth+1)
		}
	}
	if _, ok := node.(map[string]any); !ok {
		return
	}
	extraInfo := either(parseIfText(member(node, "extra_info")), inherited)
	meta := parseIfText(member(node, "meta_object"))
	inner := either(member(node, "entry"), member(node, "changes"))
	value := member(either(meta, node), "value")
	if _, ok := inner.([]any); ok {
		c.isKnownForm = true
	}
	if _, ok := value.(map[string]any); ok {
		c.isKnownForm = true
		c.addLists(value, node, extraInfo)
	} else if meta == nil && inner != nil {
		c.visit(inner, extraInfo, depth+1)
	} else if !c.addLists(node, node, extraInfo) && isFlatStatus(node) {
		c.all = append(c.all, change{statuses: []any{node}, extraInfo: extraInfo, callback: node})
	}
}

func (c *changes) addLists(value, callback, extraInfo any) bool {
	messages, hasMessages := c.objectsIn(value, "messages")
	statuses, hasStatuses := c.objectsIn(value, "statuses")
	if !hasMessages && !hasStatuses {
		return false
	}
	contacts, _ := member(value, "contacts").([]any)
	c.all = append(c.all, change{value, messages, statuses, c.items(contacts), extraInfo, callback})
	return true
}

func (c *changes) objectsIn(value any, name string) ([]any, bool) {
	found := member(value, name)
	if found == nil {
		return nil, false
	}
	list, ok := found.([]any)
	if !ok {
		refuse("unknown-shape")
	}
	for _, item := range c.items(list) {
		if _, isObject := item.(map[string]any); !isObject {
			refuse("unknown-shape")
		}
	}
	return list, true
}

// isFlatStatus tells Kaleyra's flat form, with a word and an id; another format may have a word alone.
func isFlatStatus(node any) bool {
	word, ok := member(node, "status").(string)
	object, _ := node.(map[string]any)
	return ok && word != "" && has(object, "message_id")
}

func either(one, other any) any {
	if one == nil {
		return other
	}
	return one
}
