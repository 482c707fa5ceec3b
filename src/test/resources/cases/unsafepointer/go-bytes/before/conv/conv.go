package conv

import "unsafe"

func text(b []byte) string { return *(*string)(unsafe.Pointer(&b)) }
