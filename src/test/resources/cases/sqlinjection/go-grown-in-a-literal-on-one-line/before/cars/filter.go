package cars

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func Filter(db *sql.DB, maker, colour string) (*sql.Rows, error) {
	find := func() (*sql.Rows, error) { q := "SELECT plate FROM cars WHERE maker = '" + maker + "'"; q += " AND colour = '" + colour + "'"; return db.Query(q) }
	return find()
}
