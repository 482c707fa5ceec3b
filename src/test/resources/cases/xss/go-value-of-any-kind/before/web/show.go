package web

import (
	"fmt"
	"net/http"
)

func show(w http.ResponseWriter, found interface{}) {
	fmt.Fprint(w, found)
}
