#!/usr/bin/env ruby
# frozen_string_literal: true

LABELS = '/var/lib/labels'

def label_text(code)
  label = File.expand_path(File.join(LABELS, code))
  File.read(label)
end

puts label_text(ARGV.fetch(0))
