package visits

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Visit struct {
	Patient string
	Note    string
}

func save(ctx context.Context, pool *pgxpool.Pool, v Visit) error {
	_, err := pool.Exec(ctx, "INSERT INTO visits (patient, note) VALUES ('"+v.Patient+"', '"+v.Note+"')")
	return err
}
