package maps

import (
	"bytes"
	"compress/bzip2"
	"fmt"
	"io"
)

// Tile is one square of the map.
type Tile struct {
	X, Y   int
	pixels bytes.Buffer
}

func (t *Tile) Fill(r io.Reader) error {
	if n, err := io.Copy(&t.pixels, bzip2.NewReader(r)); err != nil {
		return fmt.Errorf("tile %d/%d after %d bytes: %w", t.X, t.Y, n, err)
	}
	return nil
}
