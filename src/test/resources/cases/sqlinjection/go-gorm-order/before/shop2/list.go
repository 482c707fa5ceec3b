package shop2

import "gorm.io/gorm"

func list(db *gorm.DB, sort string) (rows []map[string]any) {
	db.Table("articles").Order("price " + sort).Find(&rows)
	return rows
}
