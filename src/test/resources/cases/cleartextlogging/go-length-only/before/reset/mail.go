package reset

import "log"

func sent(token string, tokenCount int) {
	log.Println("reset mail sent, characters:", len(token), "tokens:", tokenCount)
}
