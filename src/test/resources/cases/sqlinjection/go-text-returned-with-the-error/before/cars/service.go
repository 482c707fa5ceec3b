package cars

import (
	"database/sql"
	"fmt"
	"log"

	_ "github.com/mattn/go-sqlite3"
)

func Services(db *sql.DB, plate string) (*sql.Rows, error) {
	query := "SELECT day, what FROM services WHERE plate = '" + plate + "'"
	log.Printf("running %s", query)
	rows, err := db.Query(query)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", query, err)
	}
	return rows, nil
}
