package audit

import (
	"context"
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

type Page struct {
	Sort string
	Size int
}

func (p Page) Load(ctx context.Context, db *sql.DB, who string) (*sql.Rows, error) {
	q := "SELECT at, what FROM audit WHERE who = '" + who + "'"
	q += " ORDER BY " + p.Sort
	return db.QueryContext(ctx, q)
}
