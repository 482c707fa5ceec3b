package till

import "net"

// Settings come from the file of the branch.
type Settings struct {
	Listen string `json:"listen"`
}

// Server talks to the tills of one branch.
type Server struct {
	settings Settings
}

func (s *Server) listener() (net.Listener, error) {
	return net.Listen("tcp", s.settings.Listen)
}
