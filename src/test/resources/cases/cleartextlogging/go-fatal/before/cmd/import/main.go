package main

import (
	"database/sql"
	"fmt"
	"log"
	"os"
)

func main() {
	user, dbPassword := os.Getenv("DB_USER"), os.Getenv("DB_PASSWORD")
	db, err := sql.Open("postgres", fmt.Sprintf("user=%s password=%s dbname=shop", user, dbPassword))
	if err != nil {
		log.Fatalf("cannot open the database as %s with %s: %v", user, dbPassword, err)
	}
	defer db.Close()
}
