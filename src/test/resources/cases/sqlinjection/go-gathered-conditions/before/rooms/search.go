package rooms

import "database/sql"

func search(db *sql.DB, name, city string, beds int) (*sql.Rows, error) {
	query := "SELECT id, name FROM rooms WHERE active = 1"
	if name != "" {
		query += " AND name LIKE '%" + name + "%'"
	}
	if city != "" {
		query += " AND city = '" + city + "'"
	}
	query += " ORDER BY name"
	return db.Query(query)
}
