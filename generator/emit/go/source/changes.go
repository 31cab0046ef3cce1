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
	reported    int
	isKnownForm bool
}

// mostDepth is deeper than any callback: a list, meta_object, entry, its items, changes, their items.
const mostDepth = 8

func (c *changes) items(list []any) []any {
	c.left -= len(list)
	if c.left < 0 {
		refuse("too-large")
	}
	return list
}

// visit visits a part. Around it may be Kaleyra's object around a meta_object.
func (c *changes) visit(node any, depth int, inherited, around any) {
	if depth > mostDepth {
		return
	}
	if list, ok := node.([]any); ok {
		for _, item := range c.items(list) {
			c.visit(item, depth+1, inherited, nil)
		}
	}
	if _, ok := node.(map[string]any); !ok {
		return
	}
	part := func(name string) any { return parseIfText(member(node, name)) }
	extraInfo := either(part("extra_info"), inherited)
	meta, value := part("meta_object"), part("value")
	inner := []any{part("entry"), part("changes")}
	callback := either(around, node)
	_, isValue := value.(map[string]any)
	c.isKnownForm = c.isKnownForm || isValue
	for _, each := range inner {
		_, isList := each.([]any)
		c.isKnownForm = c.isKnownForm || isList
	}
	// The first of these that reports something, because a callback has its events in one of them.
	before := c.reported
	c.visit(meta, depth+1, extraInfo, node)
	if c.reported == before && isValue {
		c.addLists(value, callback, extraInfo)
	}
	for _, each := range inner {
		if c.reported == before {
			c.visit(each, depth+1, extraInfo, nil)
		}
	}
	if c.reported == before {
		c.addLists(node, callback, extraInfo)
	}
	if c.reported == before && isFlatStatus(node) && isOfMessages(meta) {
		c.add(change{statuses: []any{node}, extraInfo: extraInfo, callback: node})
	}
}

func (c *changes) addLists(value, callback, extraInfo any) {
	messages, hasMessages := c.objectsIn(value, "messages")
	statuses, hasStatuses := c.objectsIn(value, "statuses")
	if hasMessages || hasStatuses {
		contacts, _ := member(value, "contacts").([]any)
		c.add(change{value, messages, statuses, c.items(contacts), extraInfo, callback})
	}
}

func (c *changes) add(one change) {
	c.all = append(c.all, one)
	c.reported += len(one.messages) + len(one.statuses)
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

// isOfMessages tells whether a change is about messages, if it says what it is about.
func isOfMessages(meta any) bool { return firstOf(textIn(meta, "field"), "messages") == "messages" }

func either(one, other any) any {
	if one == nil {
		return other
	}
	return one
}
