package store

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

type Customers struct {
	db *sql.DB
}

func (c *Customers) ByMail(mail string) (*sql.Rows, error) {
	query := "SELECT id, name FROM customers WHERE mail = ?"
	return c.db.Query(query, mail)
}
