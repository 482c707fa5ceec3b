package depot

import "crypto/md5"

type index struct {
	seen map[[md5.Size]byte]string
}

func (i *index) has(data []byte) bool {
	_, ok := i.seen[md5.Sum(data)]
	return ok
}
