package depot

import "crypto/md5"

func (s *store) put(data []byte) error {
	return s.write(md5.Sum(data), data)
}

type store struct {
	files map[[md5.Size]byte][]byte
}

func (s *store) write(sum [md5.Size]byte, data []byte) error {
	s.files[sum] = data
	return nil
}
