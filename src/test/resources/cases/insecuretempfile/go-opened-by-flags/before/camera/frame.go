package camera

import "os"

const framePath = "/tmp/last-frame.jpg"

func store(frame []byte) error {
	return os.WriteFile(framePath, frame, 0o600)
}

func last() ([]byte, error) {
	return os.ReadFile(framePath)
}
