require 'openssl'
require 'socket'

module Pos
  class Link
    def initialize(host)
      context = OpenSSL::SSL::SSLContext.new(:TLSv1)
      context.set_params(timeout: 300)
      @socket = OpenSSL::SSL::SSLSocket.new(TCPSocket.new(host, 8443), context)
    end
  end
end
