package billing

import (
	"context"
	"database/sql"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func unpaid(ctx context.Context, tx *sql.Tx, tenant int64, customer string) (*sql.Rows, error) {
	return tx.QueryContext(ctx, `
		SELECT number, total
		FROM invoices
		WHERE tenant = $1
		  AND customer LIKE $2
		  AND paid IS NULL`, tenant, "%"+customer+"%")
}
