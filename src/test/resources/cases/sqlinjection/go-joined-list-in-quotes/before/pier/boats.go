package pier

import (
	"database/sql"
	"fmt"
	"net/http"
	"strings"
)

func boats(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	names := strings.Split(r.FormValue("names"), ",")
	return db.Query(fmt.Sprintf("SELECT id FROM boat WHERE name IN ('%s')", strings.Join(names, "','")))
}
