package photos

import (
	"net/http"
	"os/exec"
)

func thumb(w http.ResponseWriter, r *http.Request) {
	out, err := exec.Command("convert", r.FormValue("file"), "-resize", "120x", "-").Output()
	if err != nil {
		http.Error(w, "no picture", http.StatusNotFound)
		return
	}
	w.Write(out)
}
