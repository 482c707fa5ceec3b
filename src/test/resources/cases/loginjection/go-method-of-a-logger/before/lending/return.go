package lending

import (
	"log"
	"net/http"
	"os"
)

type desk struct{ log *log.Logger }

func newDesk() desk { return desk{log.New(os.Stderr, "desk ", log.LstdFlags)} }

func (d desk) giveBack(w http.ResponseWriter, r *http.Request) {
	book, member := r.PostFormValue("book"), r.Header.Get("X-Member")
	d.log.Printf("%s brought back %s", member, book)
	w.WriteHeader(http.StatusAccepted)
}
