package letter

import "errors"

var errEmpty = errors.New("nothing to send")

func Join(head, body []byte) ([]byte, error) {
	if len(head) > 0 {
		text := make([]byte, 0, len(head)+len(body))
		return append(append(text, head...), body...), nil
	}
	return nil, errEmpty
}
