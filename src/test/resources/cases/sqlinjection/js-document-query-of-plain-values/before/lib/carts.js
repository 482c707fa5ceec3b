const { MongoClient, ObjectId } = require('mongodb');

const carts = new MongoClient(process.env.MONGO_URL).db('shop').collection('carts');

exports.cart = (req) => carts.findOne({ _id: new ObjectId(req.params.id), owner: String(req.query.owner) });
