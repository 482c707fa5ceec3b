package mail

import "errors"

func wrap(data []byte) ([]byte, error) {
	if len(data) > 1<<20 {
		return nil, errors.New("mail too large")
	}
	return make([]byte, 0, len(data)+2), nil
}
