package depot

import "crypto/sha1"

func same(one, other []byte) bool {
	first := sha1.Sum(one)
	second := sha1.Sum(other)
	return first == second
}
