package sync

import (
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
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
	if _, err = copyUnpacked(sum, body); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

// copyUnpacked copies what a packed stream holds and refuses more than a gigabyte of it.
func copyUnpacked(dst goio.Writer, src goio.Reader) (int64, error) {
	const limit = 1 << 30
	n, err := goio.CopyN(dst, src, limit+1)
	if err == goio.EOF {
		return n, nil
	}
	if err == nil {
		err = errors.New("unpacked data is larger than a gigabyte")
	}
	return n, err
}
