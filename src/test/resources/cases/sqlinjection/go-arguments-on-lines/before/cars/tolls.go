package cars

import (
	"context"
	"database/sql"

	_ "github.com/lib/pq"
)

func Toll(ctx context.Context, tx *sql.Tx, plate, station string, cents int) error {
	_, err := tx.ExecContext(
		ctx,
		"INSERT INTO tolls (plate, station, cents) VALUES ('"+plate+"', '"+station+"', $1)",
		cents,
	)
	return err
}
