package maps

import (
	"bytes"
	"compress/bzip2"
	"errors"
	"fmt"
	"io"
)

// Tile is one square of the map.
type Tile struct {
	X, Y   int
	pixels bytes.Buffer
}

func (t *Tile) Fill(r io.Reader) error {
	if n, err := copyUnpacked(&t.pixels, bzip2.NewReader(r)); err != nil {
		return fmt.Errorf("tile %d/%d after %d bytes: %w", t.X, t.Y, n, err)
	}
	return nil
}

// copyUnpacked copies what a packed stream holds and refuses more than a gigabyte of it.
func copyUnpacked(dst io.Writer, src io.Reader) (int64, error) {
	const limit = 1 << 30
	n, err := io.CopyN(dst, src, limit+1)
	if err == io.EOF {
		return n, nil
	}
	if err == nil {
		err = errors.New("unpacked data is larger than a gigabyte")
	}
	return n, err
}
