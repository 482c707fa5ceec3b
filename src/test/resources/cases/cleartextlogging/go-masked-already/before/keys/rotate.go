package keys

import (
	"log"
	"strings"
)

func mask(s string) string { return strings.Repeat("*", len(s)) }

func rotate(name, apiKey string) {
	log.Printf("%s: key %s replaced", name, mask(apiKey))
}
