package billing

import (
	"context"
	"database/sql"
	"fmt"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func unpaid(ctx context.Context, tx *sql.Tx, tenant int64, customer string) (*sql.Rows, error) {
	return tx.QueryContext(ctx, fmt.Sprintf(`
		SELECT number, total
		FROM invoices
		WHERE tenant = $1
		  AND customer LIKE '%%%s%%'
		  AND paid IS NULL`, customer), tenant)
}
