package clinic

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

type Rounds struct {
	next *sql.Stmt
}

func (r *Rounds) Prepare(db *sql.DB, doctor, ward string) (err error) {
	text := "SELECT patient FROM rounds WHERE doctor = '" + doctor + "'"
	if ward != "" {
		text += " AND ward = '" + ward + "'"
	}
	r.next, err = db.Prepare(text)
	return err
}
