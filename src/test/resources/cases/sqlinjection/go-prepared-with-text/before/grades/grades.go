package grades

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func average(db *sql.DB, pupil string) (avg float64, err error) {
	stmt, err := db.Prepare("SELECT AVG(grade) FROM grades WHERE pupil = '" + pupil + "'")
	if err != nil {
		return 0, err
	}
	defer stmt.Close()
	err = stmt.QueryRow().Scan(&avg)
	return avg, err
}
