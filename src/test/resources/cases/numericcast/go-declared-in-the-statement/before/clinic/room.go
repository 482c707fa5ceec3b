package clinic

func ask() int { return 3 }

func free(beds map[int8]bool) (bool, error) {
	if room := ask(); room > 0 && beds[int8(room)] {
		return true, nil
	}
	return false, nil
}
