package jobs

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func next(tx *sql.Tx, queue string, urgent bool) (id int, err error) {
	var q string
	if urgent {
		q = "SELECT id FROM jobs WHERE urgent = 1 AND queue = '" + queue + "'"
	} else {
		q = "SELECT id FROM jobs WHERE queue = '" + queue + "' AND state = 'new'"
	}
	err = tx.QueryRow(q).Scan(&id)
	return id, err
}
