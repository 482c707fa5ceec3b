require "sinatra/base"

class Brochures < Sinatra::Base
  get "/brochures/*" do
    wanted = params["splat"].first
    path = File.join(settings.public_folder, wanted)
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(settings.public_folder) + "/")
    if File.exist?(path)
      send_file File.join(settings.public_folder, wanted)
    else
      halt 404
    end
  end
end
