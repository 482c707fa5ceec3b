package upload

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
)

type Store struct{ dir string }

func (s *Store) Save(r *http.Request) (string, error) {
	file, header, err := r.FormFile("photo")
	if err != nil {
		return "", fmt.Errorf("no photo: %w", err)
	}
	defer file.Close()
	path := filepath.Join(s.dir, r.FormValue("album"), header.Filename)
	out, err := os.Create(path)
	if err != nil {
		return "", err
	}
	defer out.Close()
	_, err = io.Copy(out, file)
	return path, err
}
