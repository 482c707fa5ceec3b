const UNITS = ['kg', 'g', 'lb'];

exports.define = (factors, unit, factor) => {
  if (!UNITS.includes(unit)) {
    throw new RangeError(`unknown unit ${unit}`);
  }
  factors[unit] = factor;
};
