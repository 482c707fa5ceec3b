package fonts

import (
	"archive/zip"
	"log"
	"os"
	"path/filepath"
)

func unpack(files []*zip.File) {
	for _, file := range files {
		name := file.Name
		if filepath.Ext(name) != ".ttf" {
			continue
		}
		target := filepath.Join("fonts", name)
		if err := os.MkdirAll(filepath.Dir(target), 0750); err != nil {
			log.Print(err)
		}
	}
}
