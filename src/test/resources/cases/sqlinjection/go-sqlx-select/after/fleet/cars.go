package fleet

import (
	"context"
	"strings"

	"github.com/jmoiron/sqlx"
	_ "github.com/lib/pq"
)

type Car struct {
	Plate string `db:"plate"`
}

func (f *Fleet) Search(ctx context.Context, plate string, since int) ([]Car, error) {
	cars := []Car{}
	plate = strings.ToUpper(plate)
	stmt := "SELECT plate FROM cars WHERE plate = $1 AND built >= $2"
	err := f.db.SelectContext(ctx, &cars, stmt, plate, since)
	return cars, err
}

type Fleet struct{ db *sqlx.DB }
