package web

func sanitize(to string) string {
	if len(to) > 1 && to[0] == '/' && (to[1] != '/' && to[1] != '\\') {
		return to
	}
	return "/"
}
