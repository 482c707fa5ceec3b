package visits

import (
	"net/http"

	"golang.org/x/exp/slog"
)

func log(r *http.Request) {
	slog.Info("visit", "page", r.URL.Path, "agent", r.UserAgent())
}
