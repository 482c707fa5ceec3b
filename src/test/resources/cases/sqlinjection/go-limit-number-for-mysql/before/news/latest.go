package news

import (
	"database/sql"
	"fmt"

	_ "github.com/go-sql-driver/mysql"
)

func Latest(db *sql.DB, topic string, count int) (*sql.Rows, error) {
	return db.Query(fmt.Sprintf("SELECT title FROM news WHERE topic = '%s' ORDER BY day DESC LIMIT %d", topic, count))
}
