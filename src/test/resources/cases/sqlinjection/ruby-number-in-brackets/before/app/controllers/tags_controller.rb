class TagsController < ApplicationController
  def show
    @photos = Photo.where("tag_id IN (#{params[:id].to_i})").order(:taken_on)
  end
end
