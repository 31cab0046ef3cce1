package kaleyrawhatsapp

import (
	"strings"
	"unicode/utf16"
)

// mostDifference is how much of the longer name may differ for the names still to count as alike.
const mostDifference = 0.4

// closestName is the candidate most like a name, ignoring case; empty if none is close. Texts are
// compared in UTF-16 units, as everywhere.
func closestName(name string, candidates []string) string {
	wanted := unitsOf(lowerCase(name))
	length := units(name)
	closest := ""
	least := len(wanted) + 999
	for _, candidate := range candidates {
		longer := units(candidate)
		if length > longer {
			longer = length
		}
		most := int(mostDifference * float64(longer))
		if distance := editDistance(wanted, unitsOf(lowerCase(candidate))); distance <= most && distance < least {
			closest = candidate
			least = distance
		}
	}
	return closest
}

// lowerCase keeps both characters that the capital I with a dot becomes.
func lowerCase(text string) string {
	return strings.ToLower(strings.ReplaceAll(text, "\u0130", "i\u0307"))
}

func unitsOf(text string) []uint16 { return utf16.Encode([]rune(text)) }

// editDistance is how many units to insert, delete, replace or swap with their neighbour.
func editDistance(one, other []uint16) int {
	var before []int
	last := make([]int, len(other)+1)
	for at := range last {
		last[at] = at
	}
	for i := 1; i <= len(one); i++ {
		row := make([]int, len(other)+1)
		row[0] = i
		for j := 1; j <= len(other); j++ {
			changed := 1
			if one[i-1] == other[j-1] {
				changed = 0
			}
			row[j] = least(last[j-1]+changed, last[j]+1, row[j-1]+1)
			if changed == 1 && i > 1 && j > 1 && one[i-1] == other[j-2] && one[i-2] == other[j-1] {
				row[j] = least(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(other)]
}

func least(first int, more ...int) int {
	for _, one := range more {
		if one < first {
			first = one
		}
	}
	return first
}
