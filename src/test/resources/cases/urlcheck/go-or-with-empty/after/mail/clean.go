package mail

import "strings"

func clean(links []string) []string {
	kept := links[:0]
	for _, l := range links {
		if l == "" || strings.HasPrefix(strings.ToLower(l), "javascript:") || strings.HasPrefix(strings.ToLower(l), "data:") || strings.HasPrefix(strings.ToLower(l), "vbscript:") || len(l) > 2000 {
			continue
		}
		kept = append(kept, l)
	}
	return kept
}
