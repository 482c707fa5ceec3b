package rpc

import (
	"encoding/json"
	"net/http"
	"runtime/debug"
)

type failure struct {
	Message string `json:"message"`
	Trace   string `json:"trace"`
}

func answer(w http.ResponseWriter, err error) {
	body := failure{Message: err.Error(), Trace: string(debug.Stack())}
	w.WriteHeader(http.StatusInternalServerError)
	json.NewEncoder(w).Encode(body)
}
