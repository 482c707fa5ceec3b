require "json"

module Events
  class Inbox
    def accept(socket)
      JSON.load(socket.gets, nil, create_additions: false, symbolize_names: true)
    end
  end
end
