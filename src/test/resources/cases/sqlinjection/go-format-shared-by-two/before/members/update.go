package members

import (
	"database/sql"
	"fmt"
	"log"

	_ "github.com/lib/pq"
)

const rename = "UPDATE members SET name = '%s' WHERE id = %d"

func Rename(db *sql.DB, id int, name string) error {
	_, err := db.Exec(fmt.Sprintf(rename, name, id))
	return err
}

func DryRename(id int, name string) {
	log.Printf(rename, name, id)
}
