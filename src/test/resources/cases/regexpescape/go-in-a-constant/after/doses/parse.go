package doses

import (
	"errors"
	"regexp"
)

const unit = "[0-9]+ ?(mg|ml)\\b"

func amount(line string) (string, error) {
	re, err := regexp.Compile(unit)
	if err != nil {
		return "", err
	}
	if found := re.FindString(line); found != "" {
		return found, nil
	}
	return "", errors.New("no amount")
}
