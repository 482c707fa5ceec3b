package disk

import "os/exec"

const df = "df -h / | tail -n 1"

func free() ([]byte, error) { return exec.Command("sh", "-c", df).Output() }
