package reports

import (
	"bufio"
	"fmt"
	"os"
)

type Sale struct {
	Item  string
	Cents int64
}

func Daily(sales []Sale) (string, error) {
	out, err := os.CreateTemp("", "daily-report-*.csv")
	if err != nil {
		return "", fmt.Errorf("daily report: %w", err)
	}
	defer out.Close()

	w := bufio.NewWriter(out)
	for _, s := range sales {
		fmt.Fprintf(w, "%s;%d\n", s.Item, s.Cents)
	}
	return out.Name(), w.Flush()
}
