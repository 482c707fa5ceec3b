package shop

import (
	"net/http"

	log "github.com/sirupsen/logrus"
)

func pay(r *http.Request) {
	log.Debugf("card %s of %s", r.FormValue("card_number"), r.FormValue("holder"))
}
