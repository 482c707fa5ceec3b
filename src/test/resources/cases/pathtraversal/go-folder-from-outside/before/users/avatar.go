package users

import (
	"net/http"
	"os"
	"path/filepath"
)

func avatar(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	data, err := os.ReadFile(filepath.Join(user, "avatar.png"))
	if err == nil {
		w.Write(data)
	}
}
