package stays

import (
	"database/sql"
	"fmt"

	_ "github.com/lib/pq"
)

// Since lists the stays that began on a day or later.
func Since(db *sql.DB, day string) (*sql.Rows, error) {
	return db.Query(fmt.Sprintf("SELECT id FROM stays WHERE began >= DATE '%s'", day))
}
