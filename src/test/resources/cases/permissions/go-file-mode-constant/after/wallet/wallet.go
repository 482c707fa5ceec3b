package wallet

import "os"

const keyMode = os.FileMode(0664)

type Wallet struct{ path string }

func (w *Wallet) protect() error {
	return os.Chmod(w.path, 0600)
}

func (w *Wallet) restore() error {
	return os.Chmod(w.path, os.FileMode(0640))
}
