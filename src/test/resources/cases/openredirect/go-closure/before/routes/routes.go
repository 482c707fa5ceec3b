package routes

import "net/http"

func Register(mux *http.ServeMux) {
	mux.HandleFunc("/go", func(w http.ResponseWriter, r *http.Request) {
		url := r.FormValue("url")
		http.Redirect(w, r, url, http.StatusFound)
	})
}
