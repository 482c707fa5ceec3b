package mirror

import "archive/zip"

func unzip(zr *zip.ReadCloser, write func(name string, f *zip.File) error) error {
	for _, f := range zr.File {
		if err := write(f.Name, f); err != nil {
			return err
		}
	}
	return nil
}
