package labels

import "os"

func spool(label []byte) error {
	f, err := os.Create("/tmp/label.zpl")
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.Write(label)
	return err
}
