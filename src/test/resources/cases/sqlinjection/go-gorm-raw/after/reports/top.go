package reports

import (
	"gorm.io/gorm"
)

func top(db *gorm.DB, region string, limit int) (names []string) {
	db.Raw("SELECT name FROM shops WHERE region = ? LIMIT ?", region, limit).Scan(&names)
	return names
}
