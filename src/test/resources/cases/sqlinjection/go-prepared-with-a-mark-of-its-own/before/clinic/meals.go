package clinic

import (
	"database/sql"

	_ "github.com/go-sql-driver/mysql"
)

func Meals(db *sql.DB, diet string, wards []int) error {
	stmt, err := db.Prepare("UPDATE meals SET diet = '" + diet + "' WHERE ward = ?")
	if err != nil {
		return err
	}
	defer stmt.Close()
	for _, ward := range wards {
		if _, err := stmt.Exec(ward); err != nil {
			return err
		}
	}
	return nil
}
