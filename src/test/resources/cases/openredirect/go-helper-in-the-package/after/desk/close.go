package desk

import "net/http"

func closeTicket(w http.ResponseWriter, r *http.Request) {
	back := r.FormValue("back")
	if !isValidRedirect(back, r.Host) {
		back = "/"
	}
	http.Redirect(w, r, back, http.StatusFound)
}
