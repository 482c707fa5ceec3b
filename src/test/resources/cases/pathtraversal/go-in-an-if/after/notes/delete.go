package notes

import (
	"log"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

var notesDir = os.Getenv("NOTES")

func remove(w http.ResponseWriter, r *http.Request) {
	target := path.Join(notesDir, r.PostFormValue("note"))
	if rel, err := filepath.Rel(notesDir, target); err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		http.Error(w, "invalid path", http.StatusBadRequest)
		return
	}
	if err := os.Remove(target); err != nil {
		log.Print(err)
		http.Error(w, "cannot delete the note", http.StatusInternalServerError)
	}
}
