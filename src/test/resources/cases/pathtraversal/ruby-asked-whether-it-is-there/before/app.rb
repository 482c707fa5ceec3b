require "sinatra/base"

class Brochures < Sinatra::Base
  get "/brochures/*" do
    wanted = params["splat"].first
    if File.exist?(File.join(settings.public_folder, wanted))
      send_file File.join(settings.public_folder, wanted)
    else
      halt 404
    end
  end
end
