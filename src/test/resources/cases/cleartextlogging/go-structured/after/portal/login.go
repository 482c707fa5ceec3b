package portal

import "go.uber.org/zap"

type credentials struct {
	Member string
	Pin    string
}

func login(logger *zap.SugaredLogger, c credentials) bool {
	logger.Infow("login", "member", c.Member, "pin", "***")
	return len(c.Pin) == 6
}
