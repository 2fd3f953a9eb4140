/** Coefficients of Lanczos' approximation with g = 5: absolute error below 2e-10 (Numerical Recipes, 2nd ed., 6.1). */
const lanczos = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155, 0.001208650973866179,
  -0.000005395239384953,
];

/** Natural logarithm of the gamma function of a number above 0. */
function logGamma(value: number): number {
  const shifted = value + 5.5;
  const sum = lanczos.reduce(
    (total, coefficient, index) => total + coefficient / (value + 1 + index),
    1.000000000190015,
  );
  return (value + 0.5) * Math.log(shifted) - shifted + Math.log((Math.sqrt(2 * Math.PI) * sum) / value);
}

/** Terms that are smaller than this share of the sum change nothing. */
const least = 1e-14;

/**
 * How likely a gamma-distributed number (shape above 0, rate 1) is below `value`: the regularised lower incomplete gamma
 * function, by its power series (Numerical Recipes, 6.2). `1 - gammaBelow(k + 1, x)` is how likely at most k things happen where x are expected.
 */
export function gammaBelow(shape: number, value: number): number {
  if (value <= 0) return 0;
  // Twelve deviations above the mean nothing is left, and the terms would outgrow a number.
  if (value > shape + 12 * Math.sqrt(shape) + 60) return 1;
  let term = 1 / shape;
  let sum = term;
  for (let next = shape + 1; term > sum * least; next++) {
    term *= value / next;
    sum += term;
  }
  return Math.min(1, sum * Math.exp(shape * Math.log(value) - value - logGamma(shape)));
}
