package token

import "os"

func Save(path, token string) error {
	return os.WriteFile(path, []byte(token), 0600)
}
