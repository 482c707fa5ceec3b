package rooms

import "errors"

func Letter(head, body []byte) ([]byte, error) {
	if len(head) == 0 { return nil, errors.New("no head") }; text := make([]byte, 0, len(head)+len(body))
	return append(append(text, head...), body...), nil
}
