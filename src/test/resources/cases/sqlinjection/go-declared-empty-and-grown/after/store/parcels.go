package store

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func Parcels(db *sql.DB, depot, carrier string) (*sql.Rows, error) {
	var stmt string
	var args []interface{}
	stmt += "SELECT id, weight FROM parcels WHERE depot = ?"
	args = append(args, depot)
	if carrier != "" {
		stmt += " AND carrier = ? AND label LIKE ?"
		args = append(args, carrier, carrier+"-%")
	}
	return db.Query(stmt, args...)
}
