package audit

import (
	"database/sql"
	"fmt"
	"strings"

	_ "modernc.org/sqlite"
)

func entries(db *sql.DB, user string, days int) (*sql.Rows, error) {
	var b strings.Builder
	b.WriteString("SELECT at, what FROM audit WHERE 1 = 1")
	if user != "" {
		fmt.Fprintf(&b, " AND who = '%s'", user)
	}
	if days > 0 {
		fmt.Fprintf(&b, " AND age < %d", days)
	}
	b.WriteString(" ORDER BY at DESC")
	return db.Query(b.String())
}
