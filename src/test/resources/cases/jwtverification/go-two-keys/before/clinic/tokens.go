package clinic

import "github.com/golang-jwt/jwt/v5"

var staffSecret, patientSecret []byte

func staffKey(*jwt.Token) (any, error)   { return staffSecret, nil }
func patientKey(*jwt.Token) (any, error) { return patientSecret, nil }

func staff(text string) (*jwt.Token, error)   { return jwt.Parse(text, staffKey) }
func patient(text string) (*jwt.Token, error) { return jwt.Parse(text, patientKey) }

func owner(text string) (string, error) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(text, claims); err != nil {
		return "", err
	}
	return claims.GetIssuer()
}
