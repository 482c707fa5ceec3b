package stock

import (
	"database/sql"
	"strconv"

	_ "github.com/lib/pq"
)

type Filter struct {
	Shelf string
	Name  string
}

func List(db *sql.DB, depot string, f Filter) (*sql.Rows, error) {
	q := "SELECT sku, amount FROM stock WHERE depot = $1"
	args := []interface{}{depot}
	if f.Shelf != "" {
		args = append(args, f.Shelf)
		q = q + " AND shelf = $" + strconv.Itoa(len(args))
	}
	if f.Name != "" {
		args = append(args, "%"+f.Name+"%")
		q += " AND name ILIKE $" + strconv.Itoa(len(args))
	}
	return db.Query(q, args...)
}
