package depot

import "crypto/md5"

func entries(files [][]byte) int {
	sum := md5.Sum
	return count(files, sum)
}
