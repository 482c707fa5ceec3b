package members

import (
	"database/sql"

	_ "github.com/denisenkom/go-mssqldb"
)

const rename = "UPDATE members SET name = @p1 WHERE id = @p2"

func Rename(db *sql.DB, id int, name string) error {
	_, err := db.Exec(rename, name, id)
	return err
}
