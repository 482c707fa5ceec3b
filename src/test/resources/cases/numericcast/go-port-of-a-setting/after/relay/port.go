package relay

import (
	"fmt"
	"os"
	"strconv"
)

type Endpoint struct {
	Name string
	Port uint16
}

func FromEnv(name, variable string) (Endpoint, error) {
	number, err := strconv.ParseUint(os.Getenv(variable), 10, 16)
	if err != nil {
		return Endpoint{}, fmt.Errorf("port of %s: %w", name, err)
	}
	return Endpoint{Name: name, Port: uint16(number)}, nil
}
