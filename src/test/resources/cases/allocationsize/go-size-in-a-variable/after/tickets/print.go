package tickets

import (
	"bufio"
	"fmt"
	"io"
)

func print(w io.Writer, name string, lines []string) error {
	size := len(lines)*2 + 1
	if len(lines) > 64<<20 {
		return fmt.Errorf("too much data")
	}
	parts := make([]string, 0, size)
	parts = append(parts, name)
	for _, line := range lines {
		parts = append(parts, "", line)
	}
	buf := bufio.NewWriter(w)
	for _, part := range parts {
		fmt.Fprintln(buf, part)
	}
	return buf.Flush()
}
