package join

import "fmt"

func Join(head, body []byte) ([]byte, error) {
	size := len(head) + len(body) + 1
	if head == nil {
		return nil, fmt.Errorf("no head")
	}
	out := make([]byte, 0, size)
	out = append(out, head...)
	out = append(out, '\n')
	return append(out, body...), nil
}
