package blog

func isLocal(u string) bool {
	return len(u) > 1 && u[0] == '/' && u[1] != '/'
}
