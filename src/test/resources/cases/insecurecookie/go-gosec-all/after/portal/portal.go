package portal

import "net/http"

func cookie(id string) *http.Cookie {
	return &http.Cookie{
		Name:     "sid",
		Value:    id,
		HttpOnly: true,
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	}
}
