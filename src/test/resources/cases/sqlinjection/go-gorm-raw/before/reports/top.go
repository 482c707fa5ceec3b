package reports

import (
	"strconv"

	"gorm.io/gorm"
)

func top(db *gorm.DB, region string, limit int) (names []string) {
	db.Raw("SELECT name FROM shops WHERE region = '" + region + "' LIMIT " + strconv.Itoa(limit)).Scan(&names)
	return names
}
