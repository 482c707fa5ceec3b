package cars

import (
	"database/sql"
	"strings"

	_ "github.com/lib/pq"
)

type History struct {
	db   *sql.DB
	last string
}

func (h *History) Of(plate string) (*sql.Rows, error) {
	var b strings.Builder
	b.WriteString("SELECT owner, since FROM owners")
	b.WriteString(" WHERE plate = '" + plate + "'")
	h.last = b.String()
	return h.db.Query(b.String())
}
