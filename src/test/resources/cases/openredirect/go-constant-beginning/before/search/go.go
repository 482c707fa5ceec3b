package search

import "net/http"

func open(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/products/"+r.FormValue("sku"), http.StatusFound)
}
