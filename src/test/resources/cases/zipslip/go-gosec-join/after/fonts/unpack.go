package fonts

import (
	"archive/zip"
	"log"
	"os"
	"path/filepath"
	"strings"
)

func unpack(files []*zip.File) {
	for _, file := range files {
		name := file.Name
		if filepath.Ext(name) != ".ttf" {
			continue
		}
		target := filepath.Join("fonts", name)
		if rel, err := filepath.Rel("fonts", target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(target), 0750); err != nil {
			log.Print(err)
		}
	}
}
