package restore

import (
	"archive/zip"
	"io"
	"os"
)

var copyUnpacked = true

func one(f *zip.File) {
	if !copyUnpacked {
		return
	}
	rc, err := f.Open()
	if err != nil {
		return
	}
	defer rc.Close()
	io.Copy(os.Stdout, rc)
}
