package print

import "fmt"

func copies(wanted int) ([]string, error) {
	var names []string
	for copy := uint16(0); copy < uint16(wanted); copy++ {
		names = append(names, fmt.Sprintf("copy %d", copy))
	}
	return names, nil
}
