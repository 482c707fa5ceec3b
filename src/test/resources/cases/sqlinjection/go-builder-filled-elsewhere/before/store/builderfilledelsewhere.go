package store

import (
	"database/sql"
	"strings"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func find(db *sql.DB, fill func(*strings.Builder)) (*sql.Rows, error) {
	var query strings.Builder
	fill(&query)
	return db.Query(query.String())
}
