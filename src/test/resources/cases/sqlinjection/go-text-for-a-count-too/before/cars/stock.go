package cars

import (
	"database/sql"
	"fmt"

	_ "github.com/mattn/go-sqlite3"
)

func Stock(db *sql.DB, maker string) (count int, rows *sql.Rows, err error) {
	query := fmt.Sprintf("SELECT plate, price FROM stock WHERE maker = '%s'", maker)
	if err = db.QueryRow("SELECT COUNT(*) FROM (" + query + ")").Scan(&count); err != nil {
		return 0, nil, err
	}
	rows, err = db.Query(query)
	return count, rows, err
}
