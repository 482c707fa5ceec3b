package stock

import (
	"database/sql"
	"fmt"

	_ "github.com/lib/pq"
)

type Filter struct {
	Shelf string
	Name  string
}

func List(db *sql.DB, depot string, f Filter) (*sql.Rows, error) {
	q := fmt.Sprintf("SELECT sku, amount FROM stock WHERE depot = '%s'", depot)
	if f.Shelf != "" {
		q = q + " AND shelf = '" + f.Shelf + "'"
	}
	if f.Name != "" {
		q += fmt.Sprintf(" AND name ILIKE '%%%s%%'", f.Name)
	}
	return db.Query(q)
}
