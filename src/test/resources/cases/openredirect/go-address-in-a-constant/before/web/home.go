package web

import "net/http"

const home = "https://zoo.example"

func toHome(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, home, http.StatusFound)
}
