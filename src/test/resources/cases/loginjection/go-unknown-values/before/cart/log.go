package cart

import "log"

func dump(items map[string]interface{}) {
	for _, item := range items {
		log.Print("item: ", item)
	}
}
