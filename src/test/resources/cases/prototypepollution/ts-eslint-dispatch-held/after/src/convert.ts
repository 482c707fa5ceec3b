const converters: Record<string, (value: number) => number> = {
  kelvin: (value) => value + 273.15,
  fahrenheit: (value) => value * 1.8 + 32,
};

export function convertTo(unit: string, value: number): number {
  const convert = Object.prototype.hasOwnProperty.call(converters, unit) ? converters[unit] : undefined;
  return convert ? convert(value) : value;
}
