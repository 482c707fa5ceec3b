package photos

import (
	"fmt"
	"net/http"
	"os/exec"
)

func thumb(w http.ResponseWriter, r *http.Request) {
	out, err := exec.Command("sh", "-c", fmt.Sprintf("convert '%s' -resize %dx -", r.FormValue("file"), 120)).Output()
	if err != nil {
		http.Error(w, "no picture", http.StatusNotFound)
		return
	}
	w.Write(out)
}
