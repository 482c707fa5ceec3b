package labels

import "io/ioutil"

func spool(label []byte) error {
	f, err := ioutil.TempFile("", "label-*.zpl")
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.Write(label)
	return err
}
