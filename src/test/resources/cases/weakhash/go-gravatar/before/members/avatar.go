package members

import (
	"crypto/md5"
	"fmt"
	"strings"
)

func AvatarURL(mail string) string {
	sum := md5.Sum([]byte(strings.ToLower(strings.TrimSpace(mail))))
	return fmt.Sprintf("https://www.gravatar.com/avatar/%x?d=identicon", sum)
}
