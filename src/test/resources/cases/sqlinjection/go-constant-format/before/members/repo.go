package members

import (
	"database/sql"
	"fmt"

	_ "github.com/denisenkom/go-mssqldb"
)

const rename = "UPDATE members SET name = '%s' WHERE id = %d"

func Rename(db *sql.DB, id int, name string) error {
	_, err := db.Exec(fmt.Sprintf(rename, name, id))
	return err
}
