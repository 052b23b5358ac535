// What is believed of a customer after a few answers: the module Preferences once more, for a browser that sends nothing.
// Tests hold both against the same recorded answers. Names and formulas are those of Sources/Preferences.

const learning = (() => {
  const readiness = 0.5, leastTelling = 0.005, wider = 1.15;

  const polynomial = (coefficients, x) => coefficients.reduce((sum, c) => sum * x + c, 0);
  const middleOver = [-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00];
  const middleUnder = [-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01, 1];
  const tailOver = [-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00];
  const tailUnder = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1];
  function inTail(share) {
    const q = Math.sqrt(-2 * Math.log(share));
    return polynomial(tailOver, q) / polynomial(tailUnder, q);
  }
  function normalQuantile(given) {
    const share = Math.min(Math.max(given, 1e-12), 1 - 1e-12);
    if (share < 0.02425) return inTail(share);
    if (share > 1 - 0.02425) return -inTail(1 - share);
    const from = share - 0.5;
    return from * polynomial(middleOver, from * from) / polynomial(middleUnder, from * from);
  }

  /** Points of the standard normal distribution that lie evenly, and the sum of squares of each. */
  function evenDraws(count, size) {
    let golden = 2;
    for (let i = 0; i < 64; i += 1) golden = Math.pow(1 + golden, 1 / (size + 1));
    const steps = [], values = new Float64Array(count * size), squares = new Float64Array(count);
    for (let step = 1, i = 0; i < size; i += 1) steps.push(step /= golden);
    for (let point = 1; point <= count; point += 1) {
      steps.forEach((step, feature) => {
        const along = 0.5 + point * step, normal = normalQuantile(along - Math.floor(along));
        values[(point - 1) * size + feature] = normal;
        squares[point - 1] += normal * normal;
      });
    }
    return { values, squares };
  }

  /** The lower triangle whose product with its mirror image is the matrix, both row by row; nothing where there is none. */
  function cholesky(matrix, size) {
    const lower = Float64Array.from(matrix);
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column <= row; column += 1) {
        let sum = lower[row * size + column];
        for (let k = 0; k < column; k += 1) sum -= lower[row * size + k] * lower[column * size + k];
        if (row !== column) lower[row * size + column] = sum / lower[column * size + column];
        else if (!(sum > 0)) return null;
        else lower[row * size + row] = Math.sqrt(sum);
      }
      lower.fill(0, row * size + row + 1, (row + 1) * size);
    }
    return lower;
  }
  function mirrorSolved(lower, size, right) {
    const solved = Float64Array.from(right);
    for (let row = size - 1; row >= 0; row -= 1) {
      for (let below = row + 1; below < size; below += 1) solved[row] -= lower[below * size + row] * solved[below];
      solved[row] /= lower[row * size + row];
    }
    return solved;
  }
  function solved(lower, size, right) {
    const half = Float64Array.from(right);
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < row; column += 1) half[row] -= lower[row * size + column] * half[column];
      half[row] /= lower[row * size + row];
    }
    return mirrorSolved(lower, size, half);
  }

  /** Before the first answer: means, the lower triangle without its zeros, and that money comes last. */
  function prior({ mean, lower }) {
    const size = mean.length, whole = new Float64Array(size * size);
    for (let row = 0, next = 0; row < size; row += 1) {
      for (let column = 0; column <= row; column += 1, next += 1) whole[row * size + column] = lower[next];
    }
    return { size, mean, lower: whole, money: size - 1 };
  }

  /** What a reply to a question between two packages tells; nothing for "can't say". */
  function evidence(first, second, reply) {
    const picked = ["first", "second", "same"].indexOf(reply);
    if (picked < 0) return null;
    return { alternatives: [first, second, first.map((a, i) => (a + second[i]) / 2)], offsets: [0, 0, Math.log(readiness)], picked };
  }

  /** A choice in units of the population, where part-worths are standard normal before the first answer. */
  function inUnits({ size, mean, lower }, { alternatives, offsets, picked }) {
    return {
      picked,
      alternatives: alternatives.map((features, option) => {
        const along = new Float64Array(size);
        let base = offsets[option];
        for (let row = 0; row < size; row += 1) {
          base += mean[row] * features[row];
          for (let column = 0; column <= row; column += 1) along[column] += lower[row * size + column] * features[row];
        }
        return { base, along };
      }),
    };
  }

  /** The most likely part-worths and the curvature there, by Newton's method. */
  function mostLikely(answers, size) {
    const place = new Float64Array(size);
    let found = Float64Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : 0));
    for (let turn = 0; turn < 50; turn += 1) {
      const slope = place.map((x) => -x), bend = Float64Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 1 : 0));
      for (const { alternatives, picked } of answers) {
        const worths = alternatives.map(({ base, along }) => along.reduce((sum, x, i) => sum + x * place[i], base));
        const top = Math.max(...worths), odds = worths.map((w) => Math.exp(w - top)), sum = odds.reduce((a, b) => a + b, 0);
        const middle = new Float64Array(size);
        const square = (factor, row) => {
          for (let i = 0; i < size; i += 1) for (let j = 0; j < size; j += 1) bend[i * size + j] += factor * row[i] * row[j];
        };
        alternatives.forEach(({ along }, option) => {
          const chance = odds[option] / sum;
          for (let i = 0; i < size; i += 1) middle[i] += chance * along[i];
          square(chance, along);
        });
        square(-1, middle);
        for (let i = 0; i < size; i += 1) slope[i] += alternatives[picked].along[i] - middle[i];
      }
      const factor = cholesky(bend, size);
      if (!factor) break;
      found = factor;
      const step = solved(factor, size, slope), length = Math.sqrt(step.reduce((sum, x) => sum + x * x, 0));
      const scale = length > 4 ? 4 / length : 1;
      for (let i = 0; i < size; i += 1) place[i] += scale * step[i];
      if (length < 1e-9) break;
    }
    return { place, curvature: found };
  }

  /** Many possible part-worths, each with its weight. */
  function belief(before, answers, count) {
    const { size, mean, lower, money } = before, known = answers.map((a) => inUnits(before, a));
    const { place, curvature } = mostLikely(known, size), draws = evenDraws(count, size);
    const outward = new Float64Array(size * size);
    for (let column = 0; column < size; column += 1) {
      const unit = new Float64Array(size);
      unit[column] = 1;
      const inverse = mirrorSolved(curvature, size, unit);
      for (let row = 0; row <= column; row += 1) outward[row * size + column] = wider * inverse[row];
    }
    const partWorths = new Float64Array(count * size), logs = new Float64Array(count), at = new Float64Array(size);
    for (let draw = 0; draw < count; draw += 1) {
      let square = 0;
      for (let row = 0; row < size; row += 1) {
        at[row] = place[row];
        for (let column = row; column < size; column += 1) at[row] += outward[row * size + column] * draws.values[draw * size + column];
        square += at[row] * at[row];
      }
      logs[draw] = (draws.squares[draw] - square) / 2;
      for (const { alternatives, picked } of known) {
        const worths = alternatives.map(({ base, along }) => { let sum = base; for (let i = 0; i < size; i += 1) sum += along[i] * at[i]; return sum; });
        let odds = 0;
        for (const worth of worths) odds += Math.exp(Math.min(worth - worths[picked], 600));
        logs[draw] -= Math.log(odds);
      }
      for (let row = 0; row < size; row += 1) {
        let sum = mean[row];
        for (let column = 0; column <= row; column += 1) sum += lower[row * size + column] * at[column];
        partWorths[draw * size + row] = sum;
      }
    }
    let possible = logs.map((log, draw) => (partWorths[draw * size + money] > 0 ? log : -Infinity));
    if (possible.every((log) => log === -Infinity)) possible = logs;
    const largest = possible.reduce((a, b) => Math.max(a, b), -Infinity), weights = possible.map((log) => Math.exp(log - largest));
    const whole = weights.reduce((a, b) => a + b, 0), means = new Float64Array(size);
    for (let draw = 0; draw < count; draw += 1) {
      weights[draw] /= whole;
      for (let i = 0; i < size; i += 1) means[i] += weights[draw] * partWorths[draw * size + i];
    }
    return { size, money, count, partWorths, weights, means };
  }

  const dot = ({ size, partWorths }, draw, features) => {
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += partWorths[draw * size + i] * features[i];
    return sum;
  };

  /** The packages from the best to the worst by expected worth, and the chance that the first is the best. */
  function pick(known, packages) {
    const expected = packages.map((features) => features.reduce((sum, x, i) => sum + x * known.means[i], 0));
    const order = packages.map((_, place) => place).sort((a, b) => expected[b] - expected[a] || a - b);
    let chance = 0;
    for (let draw = 0; draw < known.count; draw += 1) {
      const worths = packages.map((features) => dot(known, draw, features));
      if (worths.every((worth) => worth <= worths[order[0]])) chance += known.weights[draw];
    }
    return { order, chance };
  }

  /** The pair whose answer is expected to tell most about which package is best; -1 where none tells enough. */
  function nextQuestion(known, pairs, asked, packages) {
    const columns = packages.length, best = new Uint16Array(known.count);
    for (let draw = 0; draw < known.count; draw += 1) {
      let top = -Infinity;
      packages.forEach((features, place) => { const worth = dot(known, draw, features); if (worth > top) { top = worth; best[draw] = place; } });
    }
    let found = -1, most = leastTelling;
    pairs.forEach(([first, second], place) => {
      if (asked.has(place)) return;
      const half = first.map((a, i) => (a - second[i]) / 2), joint = new Float64Array(3 * columns);
      for (let draw = 0; draw < known.count; draw += 1) {
        const up = Math.exp(Math.min(Math.max(dot(known, draw, half), -300), 300)), sum = up + 1 / up + readiness, weight = known.weights[draw];
        joint[best[draw]] += weight * (up / sum);
        joint[columns + best[draw]] += weight * (1 / (up * sum));
        joint[2 * columns + best[draw]] += weight * (readiness / sum);
      }
      const told = mutualInformation(joint, 3, columns);
      if (told > most) { most = told; found = place; }
    });
    return found;
  }
  function mutualInformation(joint, rows, columns) {
    const ofRow = new Float64Array(rows), ofColumn = new Float64Array(columns);
    joint.forEach((both, i) => { ofRow[Math.floor(i / columns)] += both; ofColumn[i % columns] += both; });
    return joint.reduce((sum, both, i) => (both > 0 ? sum + both * Math.log(both / (ofRow[Math.floor(i / columns)] * ofColumn[i % columns])) : sum), 0);
  }

  /** What a difference in features is worth in steps of money, and between which figures it lies in four of five cases. */
  function worth(known, difference) {
    const all = [];
    for (let draw = 0; draw < known.count; draw += 1) {
      if (known.weights[draw] > 0) all.push([dot(known, draw, difference) / known.partWorths[draw * known.size + known.money], known.weights[draw]]);
    }
    all.sort((a, b) => a[0] - b[0]);
    const quantile = (share) => {
      let below = 0;
      for (const [value, weight] of all) if ((below += weight) >= share) return value;
      return all.length ? all[all.length - 1][0] : 0;
    };
    const expected = difference.reduce((sum, x, i) => sum + x * known.means[i], 0) / known.means[known.money];
    return { low: quantile(0.1), expected, high: quantile(0.9) };
  }

  return { prior, evidence, belief, pick, nextQuestion, worth };
})();
