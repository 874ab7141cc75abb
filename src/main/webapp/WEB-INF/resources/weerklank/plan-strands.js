// Where a row stands in the list on a wide screen: strands of a group that is split stand beside each other, each with its
// blocks under each other, as they happen. More than fit stand under each other, as all do on a narrow screen.
(function () {
  const plan = window.plan = window.plan || {};
  // As many as the list's columns can be shared by, of which each still holds a row.
  const MOST = 3;
  const COLUMNS = 6;

  const strand = (block) => plan.value(block, 'strand');

  // The day in stretches that are either for the whole group or in strands.
  function runs(blocks) {
    const found = [];
    blocks.forEach((block) => {
      const last = found[found.length - 1];
      if (last && Boolean(strand(last[0])) === Boolean(strand(block))) {
        last.push(block);
      } else {
        found.push([block]);
      }
    });
    return found;
  }

  function put(row, line, lane, lanes) {
    const wide = COLUMNS / lanes;
    const area = line + ' / ' + (lane * wide + 1) + ' / auto / span ' + wide;
    if (row.dataset.area !== area) {
      row.dataset.area = area;
      row.style.gridArea = area;
      row.dataset.lanes = lanes;
      row.classList.toggle('abreast', lanes > 1);
    }
  }

  plan.placeRows = function (blocks) {
    let line = 1;
    runs(blocks).forEach((run) => {
      const names = [...new Set(run.map(strand))];
      const lanes = names.length > MOST ? 1 : names.length;
      const next = names.map(() => line);
      run.forEach((block) => {
        const lane = lanes > 1 ? names.indexOf(strand(block)) : 0;
        put(plan.row(block), next[lane], lane, lanes);
        next[lane] += 1;
      });
      line = Math.max(...next);
    });
  };
})();
