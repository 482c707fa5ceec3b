package fleet

import (
	"context"
	"fmt"
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
	stmt := fmt.Sprintf("SELECT plate FROM cars WHERE plate = '%s' AND built >= %d", strings.ReplaceAll(plate, "'", "''"), since)
	err := f.db.SelectContext(ctx, &cars, stmt)
	return cars, err
}

type Fleet struct{ db *sqlx.DB }
