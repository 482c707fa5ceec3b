package jobs

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func next(tx *sql.Tx, queue string, urgent bool) (id int, err error) {
	var q string
	var args []interface{}
	if urgent {
		q = "SELECT id FROM jobs WHERE urgent = 1 AND queue = ?"
		args = []interface{}{queue}
	} else {
		q = "SELECT id FROM jobs WHERE queue = ? AND state = 'new'"
		args = []interface{}{queue}
	}
	err = tx.QueryRow(q, args...).Scan(&id)
	return id, err
}
