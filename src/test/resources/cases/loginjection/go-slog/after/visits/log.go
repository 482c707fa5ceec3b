package visits

import (
	"net/http"
	"strings"

	"golang.org/x/exp/slog"
)

func log(r *http.Request) {
	slog.Info("visit", "page", strings.ReplaceAll(strings.ReplaceAll(r.URL.Path, "\n", ""), "\r", ""), "agent", strings.ReplaceAll(strings.ReplaceAll(r.UserAgent(), "\n", ""), "\r", ""))
}
