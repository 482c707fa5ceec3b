package store

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func Parcels(db *sql.DB, depot, carrier string) (*sql.Rows, error) {
	var stmt string
	stmt += "SELECT id, weight FROM parcels WHERE depot = '" + depot + "'"
	if carrier != "" {
		stmt += " AND carrier = '" + carrier + "' AND label LIKE '" + carrier + "-%'"
	}
	return db.Query(stmt)
}
