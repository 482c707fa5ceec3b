package rootfs

import (
	"archive/tar"
	"os"
	"path/filepath"
)

func link(h *tar.Header, root string) error {
	return os.Symlink(h.Linkname, filepath.Join(root, h.Name))
}
