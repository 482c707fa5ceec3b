package docs

func count(names []string) int {
	return len(names)
}
