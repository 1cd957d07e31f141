(function () {
  'use strict';
  var rows = Array.prototype.slice.call(document.querySelectorAll('#rows tr'));
  var words = document.getElementById('words');
  var label = document.getElementById('label');
  var shown = document.getElementById('shown');
  var all = document.getElementById('all');
  var card = '';
  document.getElementById('filters').hidden = false;

  function show() {
    var wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    rows.forEach(function (row) {
      var text = row.textContent.toLowerCase();
      var fits = (!label.value || row.dataset.label === label.value)
        && (!card || (' ' + row.dataset.cards + ' ').indexOf(' ' + card + ' ') >= 0)
        && wanted.every(function (word) { return text.indexOf(word) >= 0; });
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count + ' of ' + rows.length + ' posts' + (card ? ' with this claim' : '');
    all.hidden = !card && !label.value && !words.value;
  }

  words.addEventListener('input', show);
  label.addEventListener('change', show);
  all.addEventListener('click', function () {
    card = ''; label.value = ''; words.value = '';
    show();
  });
  document.querySelectorAll('a[data-card]').forEach(function (link) {
    link.addEventListener('click', function () {
      card = link.dataset.card; label.value = ''; words.value = '';
      show();
    });
  });
  show();
}());
