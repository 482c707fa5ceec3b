package pad

func Pad(data []byte) []byte {
	out := make([]byte, len(data)*2)
	copy(out, data)
	return out
}
