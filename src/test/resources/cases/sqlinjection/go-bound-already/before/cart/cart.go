package cart

import (
	"database/sql"

	_ "github.com/lib/pq"
)

const columns = "id, sku, amount"

func Lines(db *sql.DB, cart string) (*sql.Rows, error) {
	return db.Query("SELECT "+columns+" FROM lines WHERE cart = $1", cart)
}
