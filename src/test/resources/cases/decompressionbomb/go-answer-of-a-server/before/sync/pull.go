package sync

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	goio "io"
	"net/http"
)

func digest(c *http.Client, url string) (string, error) {
	resp, err := c.Get(url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	body, err := gzip.NewReader(resp.Body)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	if _, err = goio.Copy(sum, body); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
