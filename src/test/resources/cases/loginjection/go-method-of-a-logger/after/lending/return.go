package lending

import (
	"log"
	"net/http"
	"os"
	"strings"
)

type desk struct{ log *log.Logger }

func newDesk() desk { return desk{log.New(os.Stderr, "desk ", log.LstdFlags)} }

func (d desk) giveBack(w http.ResponseWriter, r *http.Request) {
	book, member := r.PostFormValue("book"), r.Header.Get("X-Member")
	d.log.Printf("%s brought back %s", strings.ReplaceAll(strings.ReplaceAll(member, "\n", ""), "\r", ""), strings.ReplaceAll(strings.ReplaceAll(book, "\n", ""), "\r", ""))
	w.WriteHeader(http.StatusAccepted)
}
