package audit

import (
	"database/sql"
	"fmt"
	"strings"

	_ "modernc.org/sqlite"
)

func entries(db *sql.DB, user string, days int) (*sql.Rows, error) {
	var b strings.Builder
	var args []interface{}
	b.WriteString("SELECT at, what FROM audit WHERE 1 = 1")
	if user != "" {
		fmt.Fprint(&b, " AND who = ?")
		args = append(args, user)
	}
	if days > 0 {
		fmt.Fprint(&b, " AND age < ?")
		args = append(args, days)
	}
	b.WriteString(" ORDER BY at DESC")
	return db.Query(b.String(), args...)
}
