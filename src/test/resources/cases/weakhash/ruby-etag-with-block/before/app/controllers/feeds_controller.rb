class FeedsController < ApplicationController
  def show
    items = Item.recent.map { |item| item.slice(:id, :title) }
    etag = %("#{::Digest::MD5.hexdigest(items.to_json)}")
    response.headers['ETag'] = etag
    render json: items
  end
end
