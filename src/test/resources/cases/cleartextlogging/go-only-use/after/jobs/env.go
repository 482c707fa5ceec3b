package jobs

import (
	"log"
	"os"
)

func show() {
	host := os.Getenv("SMTP_HOST")
	log.Print("smtp ", host, " ", "***")
}
