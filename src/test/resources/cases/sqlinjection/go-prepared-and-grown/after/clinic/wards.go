package clinic

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func Beds(db *sql.DB, ward, state string) (*sql.Rows, error) {
	text := "SELECT bed FROM beds WHERE ward = ?"
	args := []interface{}{ward}
	if state != "" {
		text += " AND state = ?"
		args = append(args, state)
	}
	stmt, err := db.Prepare(text)
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	return stmt.Query(args...)
}
