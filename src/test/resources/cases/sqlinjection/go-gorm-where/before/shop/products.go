package shop

import (
	"fmt"

	"gorm.io/gorm"
)

type Product struct {
	ID   uint
	Name string
}

func find(db *gorm.DB, name string) (found []Product, err error) {
	err = db.Where(fmt.Sprintf("name = '%s'", name)).Find(&found).Error
	return found, err
}
