package images

import (
	"archive/tar"
	"os"
	"path/filepath"
)

func hardLink(h *tar.Header, root string) error {
	if h.Typeflag != tar.TypeLink {
		return nil
	}
	return os.Link(filepath.Join(root, h.Linkname), filepath.Join(root, h.Name))
}
