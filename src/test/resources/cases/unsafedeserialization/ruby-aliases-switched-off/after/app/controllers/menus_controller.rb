class MenusController < ApplicationController
  def create
    @menu = Menu.new(YAML.safe_load(params[:menu].read, aliases: false, symbolize_names: true, permitted_classes: [Symbol, Date, Time]))
  end
end
