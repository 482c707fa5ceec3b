package cors

import (
	"net/http"
	"regexp"
)

var origins = regexp.MustCompile(`^https://(www|booking).riverhotel.com$`)

// Allow lets pages of the hotel read the answer.
func Allow(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origins.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}
