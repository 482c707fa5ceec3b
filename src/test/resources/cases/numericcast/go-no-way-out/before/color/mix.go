package color

func clamp(v int) uint8 {
	return uint8(v)
}
