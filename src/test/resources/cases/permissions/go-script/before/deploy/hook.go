package deploy

import "os"

func writeHook(path string, body []byte) error {
	return os.WriteFile(path, body, 0755)
}
