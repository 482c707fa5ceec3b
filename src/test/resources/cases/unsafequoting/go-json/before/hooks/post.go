package hooks

import (
	"encoding/json"
	"fmt"
)

func body(event interface{}) (string, error) {
	data, err := json.Marshal(event)
	return fmt.Sprintf("INSERT INTO events VALUES ('%s')", data), err
}
