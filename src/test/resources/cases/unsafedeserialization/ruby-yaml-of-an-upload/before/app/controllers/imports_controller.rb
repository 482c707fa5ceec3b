class ImportsController < ApplicationController
  def create
    rows = YAML.load(params[:file].read)
    rows.each { |row| Item.create!(row) }
    head :created
  end
end
