package jobs

import (
	"log"
	"os"
)

func show() {
	secret := os.Getenv("SMTP_SECRET")
	host := os.Getenv("SMTP_HOST")
	log.Print("smtp ", host, " ", secret)
}
