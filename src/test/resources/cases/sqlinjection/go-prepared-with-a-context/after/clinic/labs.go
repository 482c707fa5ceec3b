package clinic

import (
	"context"
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func Values(ctx context.Context, db *sql.DB, patient string, test string) ([]float64, error) {
	stmt, err := db.PrepareContext(ctx, "SELECT value FROM labs WHERE patient = $1 AND test = $2")
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	rows, err := stmt.QueryContext(ctx, patient, test)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var values []float64
	for rows.Next() {
		var value float64
		if err := rows.Scan(&value); err != nil {
			return nil, err
		}
		values = append(values, value)
	}
	return values, rows.Err()
}
