exports.create = async (req, res) => {
  try {
    res.json(await req.app.orders.create(req.body));
  } catch (error) {
    console.error('create order', error);
    res.status(500).json({ ok: false, message: error.message, stack: error.stack });
  }
};
