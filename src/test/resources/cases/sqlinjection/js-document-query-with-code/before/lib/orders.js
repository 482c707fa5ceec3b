const { MongoClient } = require('mongodb');

const orders = new MongoClient(process.env.MONGO_URL).db('shop').collection('orders');

exports.above = (req) => orders.find({ $where: 'this.total > ' + req.query.total }).toArray();
