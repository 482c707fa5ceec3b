package server

import (
	"fmt"
	"net/http"
)

func Run(addr, cert, key string) error {
	if err := http.ListenAndServeTLS(addr, cert, key, nil); err != nil {
		return fmt.Errorf("cannot serve on %s: %w", addr, err)
	}
	return nil
}
