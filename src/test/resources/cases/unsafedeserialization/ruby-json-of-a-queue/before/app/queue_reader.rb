# frozen_string_literal: true

require 'json'
require 'redis'

class QueueReader
  def initialize(redis) = @redis = redis

  def each_order
    while (order = JSON.load(@redis.lpop('orders')))
      yield order
    end
  end
end
