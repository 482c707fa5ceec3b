package mail

import (
	"database/sql"
	"strings"

	_ "github.com/go-sql-driver/mysql"
)

func addresses(db *sql.DB, ids []string) (*sql.Rows, error) {
	return db.Query("SELECT mail FROM users WHERE id IN (" + strings.Join(ids, ",") + ")")
}
