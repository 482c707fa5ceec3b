package orders

import (
	"net/http"
	"strings"

	"github.com/sirupsen/logrus"
)

func place(r *http.Request) {
	sku := strings.ToUpper(r.FormValue("sku"))
	logrus.WithField("shop", "north").Infof("order of %v", sku)
}
