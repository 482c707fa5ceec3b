package ledger

import (
	"database/sql"

	_ "github.com/lib/pq"
)

// Entries reads one month, which has a table of its own.
func Entries(db *sql.DB, month string, account string) (*sql.Rows, error) {
	return db.Query("SELECT day, amount FROM entries_" + month + " WHERE account = '" + account + "'")
}
