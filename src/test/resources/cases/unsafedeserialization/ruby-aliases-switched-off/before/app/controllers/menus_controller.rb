class MenusController < ApplicationController
  def create
    @menu = Menu.new(YAML.unsafe_load(params[:menu].read, aliases: false, symbolize_names: true))
  end
end
