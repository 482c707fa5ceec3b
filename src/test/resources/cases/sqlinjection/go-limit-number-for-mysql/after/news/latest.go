package news

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func Latest(db *sql.DB, topic string, count int) (*sql.Rows, error) {
	return db.Query("SELECT title FROM news WHERE topic = ? ORDER BY day DESC LIMIT ?", topic, count)
}
