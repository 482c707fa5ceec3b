package cart

import "net/http"

// SetCurrency keeps the choice and leads back to the page it was made on.
func SetCurrency(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "currency", Value: r.PostFormValue("code"), Path: "/"})
	back := r.Referer()
	if back == "" {
		back = "/cart"
	}
	http.Redirect(w, r, back, http.StatusSeeOther)
}
