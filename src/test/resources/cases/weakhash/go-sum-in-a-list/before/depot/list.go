package depot

import "crypto/md5"

type entry struct {
	name string
	sum  interface{}
}

func entryOf(name string, data []byte) entry {
	return entry{name, md5.Sum(data)}
}
