package parking

import (
	"fmt"
	"log"
	"net/url"
	"strings"
)

func opened(q url.Values) {
	plate := q.Get("plate")
	if plate == "" {
		return
	}
	log.Println("gate", fmt.Sprintf("opened for %s", strings.ReplaceAll(strings.ReplaceAll(plate, "\n", ""), "\r", "")))
}
