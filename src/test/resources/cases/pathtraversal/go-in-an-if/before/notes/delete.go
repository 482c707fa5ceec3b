package notes

import (
	"log"
	"net/http"
	"os"
	"path"
)

var notesDir = os.Getenv("NOTES")

func remove(w http.ResponseWriter, r *http.Request) {
	if err := os.Remove(path.Join(notesDir, r.PostFormValue("note"))); err != nil {
		log.Print(err)
		http.Error(w, "cannot delete the note", http.StatusInternalServerError)
	}
}
