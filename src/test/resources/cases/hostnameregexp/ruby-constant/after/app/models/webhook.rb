class Webhook < ApplicationRecord
  HOSTS = /\A(.+\.)?hooks\.booking\.com\z/i.freeze

  validates :host, format: { with: HOSTS, message: 'is not ours' }
end
