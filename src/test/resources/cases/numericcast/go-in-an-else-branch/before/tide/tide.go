package tide

import "errors"

func mark(depth int, frozen bool) (string, error) {
	if frozen {
		return "ice", nil
	} else if level := int8(depth); level > 4 {
		return "high", nil
	}
	return "", errors.New("no water")
}
