package rooms

import "database/sql"

func search(db *sql.DB, name, city string, beds int) (*sql.Rows, error) {
	query := "SELECT id, name FROM rooms WHERE active = 1"
	var args []any
	if name != "" {
		query += " AND name LIKE ?"
		args = append(args, "%"+name+"%")
	}
	if city != "" {
		query += " AND city = ?"
		args = append(args, city)
	}
	query += " ORDER BY name"
	return db.Query(query, args...)
}
