require "net/http"

def feed(uri)
  Net::HTTP.start(uri.host, uri.port, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_PEER) do |http|
    http.request(Net::HTTP::Get.new(uri)).body
  end
end
