package orders

import (
	"net/http"
	"strconv"
)

func exists(parcel string) (bool, error) {
	id, err := strconv.Atoi(parcel)
	if err != nil {
		return false, err
	}
	resp, err := http.Head("https://parcels.example.org/" + strconv.Itoa(id))
	if err != nil {
		return false, err
	}
	resp.Body.Close()
	return resp.StatusCode == http.StatusOK, nil
}
