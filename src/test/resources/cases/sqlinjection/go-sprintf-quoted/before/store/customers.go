package store

import (
	"database/sql"
	"fmt"

	_ "github.com/go-sql-driver/mysql"
)

type Customers struct {
	db *sql.DB
}

func (c *Customers) ByMail(mail string) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT id, name FROM customers WHERE mail = '%s'", mail)
	return c.db.Query(query)
}
