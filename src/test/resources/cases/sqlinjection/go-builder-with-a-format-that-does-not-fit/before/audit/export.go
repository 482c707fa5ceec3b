package audit

import (
	"bytes"
	"database/sql"
	"fmt"

	_ "github.com/mattn/go-sqlite3"
)

func Export(tx *sql.Tx, user, action string) (*sql.Rows, error) {
	var buf bytes.Buffer
	buf.WriteString("SELECT at, what FROM audit WHERE done = 1")
	fmt.Fprintf(&buf, " AND who = '%s' AND what = '%s'", user)
	return tx.Query(buf.String())
}
