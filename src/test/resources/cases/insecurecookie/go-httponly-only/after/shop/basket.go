package shop

import "net/http"

func (s *Shop) keepBasket(w http.ResponseWriter, id string) {
	cookie := http.Cookie{Name: "basket", Value: id, Secure: true, HttpOnly: true}
	http.SetCookie(w, &cookie)
}

type Shop struct{}
