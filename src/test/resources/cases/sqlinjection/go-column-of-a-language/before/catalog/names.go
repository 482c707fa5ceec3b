package catalog

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

type Names struct{ db *sql.DB }

func (n Names) Find(lang, word string) (id int, err error) {
	err = n.db.QueryRow("SELECT id FROM plant WHERE " + lang + "_name = '" + word + "'").Scan(&id)
	return id, err
}
